import type { operations } from '@caunoi/api-client/schema.gen';

type ListQuery = NonNullable<operations['listTickets']['parameters']['query']>;

export type View = NonNullable<ListQuery['view']>;
export type Sort = NonNullable<ListQuery['sort']>;
export type Channel = NonNullable<ListQuery['channel']>;

/** What the URL says of the queue; names as in the API. `ticket` is the code of the current row. */
export type QueueSearch = {
  view: View;
  sort: Sort;
  unit: string | null;
  province: string | null;
  department: string | null;
  owner: string | null;
  channel: Channel | null;
  dossier: string | null;
  q: string;
};

export const FILTERS = ['unit', 'province', 'department', 'owner', 'channel', 'dossier'] as const;
export type Filter = (typeof FILTERS)[number];

export const CHANNELS: readonly Channel[] = ['web', 'file', 'hotline', 'session', 'email', 'api'];
const VIEWS: readonly View[] = [
  'open',
  'untaken',
  'mine',
  'handed_over',
  'waiting',
  'review',
  'consulted',
  'chase',
  'answered',
  'referred',
  'all',
];

/** Anybody can write a URL: what is not known falls back. */
const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((each) => each === value) ?? null;

export const readSearch = (params: URLSearchParams): QueueSearch => ({
  view: oneOf(VIEWS, params.get('view')) ?? 'open',
  sort: oneOf<Sort>(['due', 'newest'], params.get('sort')) ?? 'due',
  unit: params.get('unit'),
  province: params.get('province'),
  department: params.get('department'),
  owner: params.get('owner'),
  channel: oneOf(CHANNELS, params.get('channel')),
  dossier: params.get('dossier'),
  q: params.get('q') ?? '',
});

/** Only what differs from an untouched queue is written. */
export const writeSearch = (search: QueueSearch): URLSearchParams => {
  const params = new URLSearchParams();
  if (search.view !== 'open') params.set('view', search.view);
  for (const filter of FILTERS) {
    const value = search[filter];
    if (value) params.set(filter, value);
  }
  if (search.q) params.set('q', search.q);
  if (search.sort !== 'due') params.set('sort', search.sort);
  return params;
};

export const isFiltered = (search: QueueSearch): boolean =>
  search.q !== '' || FILTERS.some((filter) => search[filter] !== null);

export const withoutFilters = (search: QueueSearch): QueueSearch => ({
  ...search,
  unit: null,
  province: null,
  department: null,
  owner: null,
  channel: null,
  dossier: null,
  q: '',
});

const filtersOf = ({ unit, province, department, owner, channel, dossier, q }: QueueSearch) => ({
  ...(unit && { unit }),
  ...(province && { province }),
  ...(department && { department }),
  ...(owner && { owner }),
  ...(channel && { channel }),
  ...(dossier && { dossier }),
  ...(q && { q }),
});

/** The filters alone: what badges are counted under. */
export const countQuery = (search: QueueSearch) => filtersOf(search);

export const listQuery = (search: QueueSearch) => ({
  ...filtersOf(search),
  view: search.view,
  ...(search.sort === 'newest' && { sort: search.sort }),
});
