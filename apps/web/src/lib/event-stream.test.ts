import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEventStreamParser } from './event-stream.ts';

const parseAll = (...pieces: string[]) => {
  const parse = createEventStreamParser();
  return pieces.flatMap(parse);
};

test('an event with id, type and two data lines', () => {
  expect(parseAll('id: 7\nevent: ticket.changed\ndata: {"a":\ndata: 1}\n\n')).toEqual([
    { id: '7', event: 'ticket.changed', data: '{"a":\n1}' },
  ]);
});

test('comments are heartbeats; an event without data is none', () => {
  expect(parseAll(': beat\n\n', 'event: x\n\n', 'id: 3\n\n')).toEqual([]);
});

test('the id stays for following events; one space after the colon is dropped', () => {
  expect(parseAll('id:3\ndata:  a\n\ndata\n\n')).toEqual([
    { id: '3', event: 'message', data: ' a' },
    { id: '3', event: 'message', data: '' },
  ]);
});

test('an unfinished event waits for its blank line', () => {
  const parse = createEventStreamParser();
  expect(parse('data: a\n')).toEqual([]);
  expect(parse('\n')).toHaveLength(1);
});

test('it does not matter where pieces are cut or how lines end', () => {
  const plain = ': beat\nid: 12\nevent: dossier.progress\ndata: {"x":"Trà Bồng"}\n\ndata: b\ndata: c\n\n';
  const expected = parseAll(plain);
  expect(expected).toHaveLength(2);
  fc.assert(
    fc.property(fc.constantFrom('\n', '\r\n', '\r'), fc.array(fc.nat({ max: 120 })), (ending, cuts) => {
      const text = plain.replaceAll('\n', ending);
      const points = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort((a, b) => a - b);
      const pieces = points.slice(1).map((end, index) => text.slice(points[index], end));
      // A CR that ends the stream may be half of a CRLF: one more character settles it.
      expect(parseAll(...pieces, ':')).toEqual(expected);
    }),
  );
});
