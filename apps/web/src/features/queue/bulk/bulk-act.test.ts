import { describe, expect, it } from 'vitest';
import type { Ticket } from '../queue.queries.ts';
import { actedOn, bodyOf, NO_INPUT, suggestedDepartments, surelyFor } from './bulk-act.ts';

/** Only what these rules read of a ticket. */
const ticket = (id: string, department: string | null, confidence: number | null = null) =>
  ({
    id,
    version: 3,
    department: department && { code: department, name: `Cục ${department}`, shortName: department },
    confidence,
  }) as Ticket;

describe('bodyOf', () => {
  const tickets = [ticket('a', 'TTTN'), ticket('b', null)];

  it('sends each with the version that was seen', () => {
    expect(bodyOf('note', { ...NO_INPUT, text: ' Gọi lại xã ' }, tickets)).toEqual({
      action: 'note',
      items: [
        { id: 'a', version: 3 },
        { id: 'b', version: 3 },
      ],
      body: 'Gọi lại xã',
    });
  });

  it('is not ready while something is missing', () => {
    expect(bodyOf('note', { ...NO_INPUT, text: '  ' }, tickets)).toBeNull();
    expect(bodyOf('handover', NO_INPUT, tickets)).toBeNull();
    expect(bodyOf('assign', NO_INPUT, tickets)).toBeNull();
    expect(bodyOf('note', { ...NO_INPUT, text: 'x' }, [])).toBeNull();
  });

  it('merges all but the one that the others are merged into', () => {
    expect(bodyOf('merge', { ...NO_INPUT, into: 'a' }, tickets)).toEqual({
      action: 'merge',
      items: [{ id: 'b', version: 3 }],
      into: 'a',
    });
    expect(actedOn('merge', { ...NO_INPUT, into: 'x' }, tickets)).toHaveLength(2);
    expect(bodyOf('merge', { ...NO_INPUT, into: 'a' }, tickets.slice(0, 1))).toBeNull();
    expect(bodyOf('merge', NO_INPUT, tickets)).toBeNull();
  });

  it('leaves out an empty note', () => {
    expect(bodyOf('handover', { ...NO_INPUT, department: 'TTTN' }, tickets.slice(0, 1))).toEqual({
      action: 'handover',
      items: [{ id: 'a', version: 3 }],
      department: 'TTTN',
    });
  });
});

describe('suggested departments', () => {
  const mixed = [ticket('a', 'TTTN', 0.9), ticket('b', 'XTTM', 0.8), ticket('c', 'TTTN', 0.5), ticket('d', null)];

  it('come by frequency, with the weakest confidence of each', () => {
    expect(suggestedDepartments(mixed).map(({ code, count, confidence }) => [code, count, confidence])).toEqual([
      ['TTTN', 2, 0.5],
      ['XTTM', 1, 0.8],
    ]);
  });

  it('are preselected only when sure and the same for all', () => {
    expect(surelyFor([ticket('a', 'TTTN', 0.9), ticket('b', 'TTTN', 0.7)], 0.6)).toBe('TTTN');
    expect(surelyFor([ticket('a', 'TTTN', 0.9), ticket('b', 'TTTN', 0.5)], 0.6)).toBeNull();
    expect(surelyFor(mixed, 0.6)).toBeNull();
    expect(surelyFor([ticket('a', 'TTTN', 0.9), ticket('b', null)], 0.6)).toBeNull();
  });
});
