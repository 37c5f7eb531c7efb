import { expect, test } from 'vitest';
import { backoff } from './live-connection.ts';
import { isSignal, readLiveEvent } from './live-event.ts';

test('a known event is read with the id from which it can be resumed', () => {
  const data = { ticketId: 't', code: 'BCT-2026-004217', version: 3, dossierId: null, kind: 'answered', actorId: null };
  const event = readLiveEvent({ id: '41.2', event: 'ticket.changed', data: JSON.stringify(data) });
  expect(event).toEqual({ id: '41.2', type: 'ticket.changed', data });
  expect(event && isSignal(event)).toBe(false);
});

test.each(['connected', 'resync'])('%s is about the stream, not about a record', (event) => {
  const signal = readLiveEvent({ id: '7', event, data: '{}' });
  expect(signal && isSignal(signal)).toBe(true);
});

test.each([
  ['ticket.deleted', '{}'],
  ['message', '{"ticketId":"t"}'],
  ['ticket.changed', 'not json'],
  ['ticket.changed', 'null'],
  ['ticket.changed', ''],
])('what this version does not know is passed over: %s %s', (event, data) => {
  expect(readLiveEvent({ id: '1', event, data })).toBeUndefined();
});

test('reconnecting waits longer each time, half a minute at most, never at the same moment for all', () => {
  expect([0, 1, 2, 3, 9].map((failures) => backoff(failures, 1))).toEqual([1_000, 2_000, 4_000, 8_000, 30_000]);
  expect(backoff(3, 0)).toBe(4_000);
});
