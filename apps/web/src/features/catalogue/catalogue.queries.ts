import type { components, operations } from '@caunoi/api-client/schema.gen';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';

type Schemas = components['schemas'];
export type Catalogue = Schemas['Catalogue'];
export type Change = Schemas['CatalogueChange'];
export type ChangeData = Schemas['CatalogueChangeData'];
export type Changed = Schemas['CatalogueChanged'];
export type EntryFacts = Schemas['CatalogueEntryFacts'];
export type DryRun = Schemas['CatalogueDryRunAnswer'];
export type Figures = Schemas['CatalogueDryRun'];
export type VersionRow = Schemas['CatalogueVersionRow'];
export type Version = Schemas['CatalogueVersion'];
export type Routing = operations['suggestDepartment']['responses'][200]['content']['application/json'];

export type Kind = Change['kind'];
export type Op = Change['op'];

export const LEVELS = ['commune', 'province', 'ministry', 'other_ministry', 'government'] as const;
export const CHANNELS = ['web', 'file', 'hotline', 'session', 'email', 'api'] as const;
export type Channel = (typeof CHANNELS)[number];

const HOUR_MS = 3_600_000;

export const catalogueKeys = { all: ['catalogue'] as const };

/** Everything of it with what has lapsed: some three thousand entries, searched in the page. */
export const catalogueQuery = queryOptions({
  queryKey: [...catalogueKeys.all, 'whole'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/catalogue', { signal })),
});

export const provincesQuery = queryOptions({
  queryKey: ['provinces'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/units', { params: { query: { q: '', level: 'province', limit: 40 } }, signal })),
  staleTime: HOUR_MS,
});

export const versionsQuery = infiniteQueryOptions({
  queryKey: [...catalogueKeys.all, 'versions'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      api.GET('/api/catalogue/versions', {
        params: { query: { limit: 20, ...(pageParam !== null && { cursor: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: null as string | null, // the type of what follows
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

export const versionQuery = (version: number) =>
  queryOptions({
    queryKey: [...catalogueKeys.all, 'version', version],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/catalogue/versions/{version}', { params: { path: { version } }, signal })),
  });

/** What taking a publication back would do; refused with all that stands in the way. */
export const undoTrialQuery = (version: number) =>
  queryOptions({
    queryKey: [...catalogueKeys.all, 'undo-trial', version],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/catalogue/versions/{version}/undo-dry-run', { params: { path: { version } }, signal })),
    retry: false,
    staleTime: 0,
  });

export type Asked = { text: string; province: string | null; channel: Channel | null };

/** Where a question goes now. Trying is no work: a failure is said, not repeated. */
export const routeQuery = ({ text, province }: Asked) =>
  queryOptions({
    queryKey: [...catalogueKeys.all, 'route', text, province],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/routing/suggest', { body: { text, ...(province && { province }) }, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });
