import type { components } from '@caunoi/api-client/schema.gen';
import type { ClockView } from '@caunoi/sla/clock';

type ApiClock = components['schemas']['Clock'];

/** The API writes null where nothing is; the clock engine leaves it out. */
export const clockViewOf = ({ pausedAt, stoppedAt, ...clock }: ApiClock): ClockView => ({
  ...clock,
  ...(pausedAt && { pausedAt }),
  ...(stoppedAt && { stoppedAt }),
});
