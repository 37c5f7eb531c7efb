import { describe, expect, it } from 'vitest';
import { actedOn, bodyOf, NO_INPUT, suggestedDepartments, surelyFor, type Ticket } from './bulk-act.ts';

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

  it('answers with a legal basis, or with the reason why there is none', () => {
    const items = [{ id: 'a', version: 3 }];
    const text = 'UBND cấp xã cấp giấy phép.';
    const citations = [{ document: 'Nghị định 139/2025/NĐ-CP', article: '' }];
    expect(bodyOf('answer', { ...NO_INPUT, text }, tickets)).toBeNull();
    expect(bodyOf('answer', { ...NO_INPUT, citations }, tickets)).toBeNull();
    expect(bodyOf('answer', { ...NO_INPUT, text, citations }, tickets.slice(0, 1))).toEqual({
      action: 'answer',
      items,
      body: text,
      citations: [{ document: 'Nghị định 139/2025/NĐ-CP' }],
    });
    expect(
      bodyOf('answer', { ...NO_INPUT, text, noCitationReason: ' Hỏi số điện thoại ' }, tickets.slice(0, 1)),
    ).toEqual({
      action: 'answer',
      items,
      body: text,
      citations: [],
      noCitationReason: 'Hỏi số điện thoại',
    });
  });

  it('asks until a moment of Vietnam', () => {
    const input = { ...NO_INPUT, text: 'Bao nhiêu hộ?' };
    expect(bodyOf('clarification', { ...input, day: '2026-11-20', time: '17:00' }, tickets)).toMatchObject({
      action: 'clarification',
      question: 'Bao nhiêu hộ?',
      expectedAt: '2026-11-20T10:00:00.000Z',
    });
    expect(bodyOf('clarification', input, tickets)).toBeNull();
    expect(bodyOf('clarification', { ...input, day: '2026-11-20', time: '' }, tickets)).toBeNull();
    expect(bodyOf('clarification', { ...NO_INPUT, day: '2026-11-20' }, tickets)).toBeNull();
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
