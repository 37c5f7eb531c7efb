import type { components } from '@caunoi/api-client/schema.gen';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';

export type Ticket = components['schemas']['Ticket'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type Attachment = components['schemas']['AttachmentRef'];
export type Citation = components['schemas']['Citation'];
export type TicketSource = components['schemas']['TicketSource'];
export type Routing = components['schemas']['Routing'];
export type TicketClocks = components['schemas']['TicketClocks'];
export type ClockDetail = components['schemas']['ClockDetail'];
export type TimeSplit = components['schemas']['TimeSplit'];

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
