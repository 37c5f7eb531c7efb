import type { components } from '@caunoi/api-client/schema.gen';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../lib/api.ts';
import type { Period, RoutingSearch } from './routing-search.ts';

export type RoutingReport = components['schemas']['RoutingReport'];
export type Accuracy = components['schemas']['RoutingAccuracy'];
export type Correction = components['schemas']['RoutingCorrection'];
export type CorrectingPerson = components['schemas']['CorrectingPerson'];
export type RoutingModel = components['schemas']['RoutingModel'];
export type RoutingModels = components['schemas']['RoutingModels'];
export type ModelFigures = components['schemas']['ModelFigures'];
export type TrainingRules = components['schemas']['TrainingRules'];
export type CorrectionChoice = components['schemas']['SetAsideCorrections'];

const ALL = 'routing-learning';
/** Of the first page. */
const FIRST = undefined as string | undefined; // wider than what it begins with
const PAGE = 50;
/** Looked at again while a version is being trained. */
const UNDERWAY_MS = 1_500;

export const reportQuery = (period: Period, ministry: string | null) =>
  queryOptions({
    queryKey: [ALL, 'report', period, ministry],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/routing/report', { params: { query: { ...period, ...(ministry && { ministry }) } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

export type CorrectionFilters = Pick<RoutingSearch, 'person' | 'department' | 'reason' | 'use'>;

export const correctionsQuery = (period: Period, { person, department, reason, use }: CorrectionFilters) =>
  infiniteQueryOptions({
    queryKey: [ALL, 'corrections', period, { person, department, reason, use }],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/routing/corrections', {
          params: {
            query: {
              ...period,
              limit: PAGE,
              ...(person && { actor: person }),
              ...(department && { department }),
              ...(reason && { reason }),
              ...(use && { setAside: use === 'aside' }),
              ...(pageParam !== undefined && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const correctingPeopleQuery = (period: Period) =>
  queryOptions({
    queryKey: [ALL, 'people', period],
    queryFn: ({ signal }) => unwrap(api.GET('/api/routing/corrections/people', { params: { query: period }, signal })),
    placeholderData: keepPreviousData,
  });

export const modelsQuery = infiniteQueryOptions({
  queryKey: [ALL, 'models'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      api.GET('/api/routing/models', {
        params: { query: { limit: 20, ...(pageParam !== undefined && { cursor: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: FIRST,
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  refetchInterval: ({ state: { data } }) => (data?.pages[0]?.training ? UNDERWAY_MS : false),
});

const useRefresh = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [ALL] });
};

type Keyed<T> = T & { key: string };

export const useChangeCorrections = (to: 'set-aside' | 'restorations') =>
  useMutation({
    mutationFn: ({ key, ...body }: Keyed<CorrectionChoice>) =>
      unwrap(api.POST(`/api/routing/corrections/${to}`, { headers: idempotencyKey(key), body })),
    onSettled: useRefresh(),
  });

export const useTrain = () =>
  useMutation({
    mutationFn: ({ key, note }: Keyed<{ note: string }>) =>
      unwrap(api.POST('/api/routing/models', { headers: idempotencyKey(key), body: note ? { note } : {} })),
    onSettled: useRefresh(),
  });

export const useActivate = () =>
  useMutation({
    mutationFn: ({ key, id }: Keyed<{ id: string }>) =>
      unwrap(
        api.POST('/api/routing/models/{id}/activation', { params: { path: { id } }, headers: idempotencyKey(key) }),
      ),
    onSettled: useRefresh(),
  });
