import type { operations } from '@caunoi/api-client/schema.gen';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';

type Answer<Operation extends 'listCalendars' | 'getCalendar' | 'getRecompute' | 'getCalendarVersion'> =
  operations[Operation]['responses'][200]['content']['application/json'];

export type CalendarSummary = Answer<'listCalendars'>['items'][number];
export type Calendar = Answer<'getCalendar'>;
export type Day = Calendar['days'][number];
export type Weekly = Calendar['weekly'];
export type Weekday = keyof Weekly;
export type Hours = Weekly['mon'];
export type Recompute = Answer<'getRecompute'>;
export type DryRun = operations['dryRunCalendar']['responses'][200]['content']['application/json'];

export const calendarKeys = { all: ['calendars'] as const };

/** How often the progress of a publication is asked for. */
const PROGRESS_MS = 1_000;

export const isAtWork = (recompute: Recompute | null | undefined): boolean =>
  recompute?.state === 'queued' || recompute?.state === 'running';

export const calendarsQuery = queryOptions({
  queryKey: [...calendarKeys.all, 'list'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/calendars', { signal })),
});

export const calendarQuery = (key: string) =>
  queryOptions({
    queryKey: [...calendarKeys.all, 'one', key],
    queryFn: ({ signal }) => unwrap(api.GET('/api/calendars/{key}', { params: { path: { key } }, signal })),
  });

export const calendarVersionQuery = (key: string, version: number) =>
  queryOptions({
    queryKey: [...calendarKeys.all, 'version', key, version],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/calendars/{key}/versions/{version}', { params: { path: { key, version } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const recomputeQuery = (id: string) =>
  queryOptions({
    queryKey: [...calendarKeys.all, 'recompute', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/recomputes/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => (!data || isAtWork(data) ? PROGRESS_MS : false),
  });
