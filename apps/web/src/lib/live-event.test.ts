import { expect, test } from 'vitest';
import { backoff } from './live-connection.ts';
import { readLiveEvent } from './live-event.ts';

const server = (data: unknown) => ({
  id: '41',
  event: 'message',
  data: typeof data === 'string' ? data : JSON.stringify(data),
});

test('a known event is read', () => {
  const event = { id: '42', type: 'ticket.changed', data: { ticketId: 't', version: 3 } };
  expect(readLiveEvent(server(event))).toEqual(event);
});

test('without an own id it has the one of the stream, from which it can be resumed', () => {
  expect(readLiveEvent(server({ type: 'presence.changed', data: { ticketId: 't' } }))?.id).toBe('41');
});

test.each(['', 'not json', 'null', '"x"', '{"type":"ticket.deleted","data":{}}', '{"type":"ticket.changed"}'])(
  'what this version does not know is passed over: %s',
  (data) => {
    expect(readLiveEvent(server(data))).toBeUndefined();
  },
);

test('reconnecting waits longer each time, half a minute at most, never at the same moment for all', () => {
  expect([0, 1, 2, 3, 9].map((failures) => backoff(failures, 1))).toEqual([1_000, 2_000, 4_000, 8_000, 30_000]);
  expect(backoff(3, 0)).toBe(4_000);
});
