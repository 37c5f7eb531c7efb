import { paths } from '../../paths.ts';
import { NO_FILTERS, type RoutingSearch, writeRoutingSearch } from './routing-search.ts';

/** Where the corrections behind a figure are listed: those of the same period that `patch` narrows. */
export const correctionsLink = (search: RoutingSearch, patch: Partial<RoutingSearch> = {}): string =>
  `${paths.routingReport}?${writeRoutingSearch({ ...search, ...NO_FILTERS, tab: 'corrections', ...patch })}`;
