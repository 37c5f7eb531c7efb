import type { components } from '@caunoi/api-client/schema.gen';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api.ts';
import { localToday } from '../../../lib/local-day.ts';
import type { Ticket } from '../ticket.queries.ts';

const HOUR_MS = 3_600_000;

/** Ministries beyond the system, as the catalogue has them today. */
export const otherMinistriesQuery = queryOptions({
  queryKey: ['other-ministries'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/catalogue', { params: { query: { on: localToday() } }, signal })).then(
      ({ otherMinistries }: components['schemas']['Catalogue']) => otherMinistries.map(({ name }) => name),
    ),
  staleTime: HOUR_MS,
});

/** Codes of the provinces that are cities under the central government: their names alone do not say so. */
const CITIES = ['01', '31', '46', '48', '79', '92'];

/** Who may be competent: the ministry that the question seems to belong to, and the province's own government. */
export const likelyAuthorities = ({ routing, province }: Pick<Ticket, 'routing' | 'province'>): readonly string[] => [
  ...(routing?.otherMinistryHint ? [routing.otherMinistryHint] : []),
  `Ủy ban nhân dân ${CITIES.includes(province.code) ? 'thành phố' : 'tỉnh'} ${province.name}`,
];
