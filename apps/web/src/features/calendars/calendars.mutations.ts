import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey, ifMatch, unwrap } from '../../lib/api.ts';
import { createSendKeys } from '../../lib/send-keys.ts';
import { type Calendar, calendarKeys, calendarQuery, type Day, type Hours, type Weekly } from './calendars.queries.ts';

/** What is to be published, whole. */
export type Publication = { days: Day[]; weekly?: Weekly };

export const useDryRun = ({ key, version }: Pick<Calendar, 'key' | 'version'>) =>
  useMutation({
    mutationFn: (body: Publication) =>
      unwrap(
        api.POST('/api/calendars/{key}/dry-run', {
          params: { path: { key } },
          body: { baseVersion: version, ...body },
        }),
      ),
  });

export const usePublish = ({ key, version }: Pick<Calendar, 'key' | 'version'>) => {
  const queries = useQueryClient();
  const [keyOf] = useState(createSendKeys);
  return useMutation({
    mutationFn: (body: Publication & { note?: string }) =>
      unwrap(
        api.POST('/api/calendars/{key}/versions', {
          params: { path: { key }, header: ifMatch(version) },
          body,
          headers: idempotencyKey(keyOf(body)),
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: calendarKeys.all }),
  });
};

export const useCreateCalendar = () => {
  const queries = useQueryClient();
  const [keyOf] = useState(createSendKeys);
  return useMutation({
    mutationFn: (unitId: string) =>
      unwrap(api.POST('/api/calendars', { body: { unitId }, headers: idempotencyKey(keyOf(unitId)) })),
    onSuccess: (calendar) => {
      queries.setQueryData(calendarQuery(calendar.key).queryKey, calendar);
      return queries.invalidateQueries({ queryKey: calendarKeys.all });
    },
  });
};

export const useReadHolidays = () =>
  useMutation({
    mutationFn: ({ text, hours }: { text: string; hours?: Hours }) =>
      unwrap(api.POST('/api/calendars/holidays-file', { body: { text, ...(hours && { hours }) } })),
  });
