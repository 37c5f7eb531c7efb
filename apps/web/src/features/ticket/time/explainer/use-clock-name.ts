import { useTranslation } from 'react-i18next';
import type { ClockDetail } from '../../ticket.queries.ts';

/** What a clock is called; a department's by the department, for there may be several. */
export const useClockName = () => {
  const { t } = useTranslation('ticket');
  return ({ kind, unit }: Pick<ClockDetail, 'kind' | 'unit'>): string =>
    kind === 'department' ? unit.shortName : t(`why.clock.${kind}.name`);
};
