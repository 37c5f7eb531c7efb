import type { components } from '@caunoi/api-client/schema.gen';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';

export type Ticket = components['schemas']['Ticket'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type Attachment = components['schemas']['AttachmentRef'];
export type Citation = components['schemas']['Citation'];
export type Routing = components['schemas']['Routing'];
export type TicketClocks = components['schemas']['TicketClocks'];
export type ClockDetail = components['schemas']['ClockDetail'];
export type TimeSplit = components['schemas']['TimeSplit'];

const HOUR_MS = 3_600_000;
const PRESENCE_MS = 30_000;

/** `id` as in the address: the ticket's id or its code. */
export const ticketKey = (id: string) => ['ticket', id] as const;

export const ticketQuery = (id: string) =>
  queryOptions({
    queryKey: ticketKey(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/{id}', { params: { path: { id } }, signal })),
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: [...ticketKey(id), 'timeline'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/{id}/timeline', { params: { path: { id } }, signal })),
  });

/** How the deadlines came about and where the time went. */
export const clocksQuery = (id: string) =>
  queryOptions({
    queryKey: [...ticketKey(id), 'clocks'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/{id}/clocks', { params: { path: { id } }, signal })),
  });

/** A live event tells of changes; asking now and then as well lets those go who closed their laptop. */
export const presenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket-presence', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/{id}/presence', { params: { path: { id } }, signal })),
    refetchInterval: PRESENCE_MS,
  });

export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/departments', { signal })),
  staleTime: HOUR_MS,
});

/** Who works in the unit that holds the ticket, to be given it. */
export const unitPeopleQuery = (unit: string) =>
  queryOptions({
    queryKey: ['unit-people', unit],
    queryFn: ({ signal }) => unwrap(api.GET('/api/units/{id}/people', { params: { path: { id: unit } }, signal })),
  });
