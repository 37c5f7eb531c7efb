import { describe, expect, it } from 'vitest';
import { composeParts } from './compose-parts.ts';
import type { Part } from './parts.queries.ts';

const answer = (
  body: string,
  citations: { document: string; article?: string | null }[],
  reason: string | null = null,
  files: NonNullable<Part['answer']>['files'] = [],
) =>
  ({
    body,
    citations,
    noCitationReason: reason,
    unit: { id: 'department:A', kind: 'department', name: 'Cục A', shortName: 'A' },
    sentAt: '2026-11-16T03:00:00.000Z',
    files,
  }) satisfies Part['answer'];

describe('composeParts', () => {
  it('numbers what was given, each legal basis once, and passes over parts without a text', () => {
    const composed = composeParts([
      { subject: 'Giấy phép?', answer: answer('Xã cấp. ', [{ document: 'NĐ 139', article: 'Điều 8' }]) },
      { subject: 'Hóa chất?', answer: null },
      {
        subject: 'Điện?',
        answer: answer('Sở.', [{ document: 'NĐ 139', article: 'Điều 8' }, { document: 'Luật Điện lực' }]),
      },
    ]);
    expect(composed.body).toBe('1. Giấy phép?\nXã cấp.\n\n2. Điện?\nSở.');
    expect(composed.citations).toEqual([
      { document: 'NĐ 139', article: 'Điều 8' },
      { document: 'Luật Điện lực', article: '' },
    ]);
  });

  it('takes the files of all parts along', () => {
    const file = (id: string) => ({ id, name: `${id}.pdf`, contentType: 'application/pdf', byteSize: 3 });
    const { files } = composeParts([
      { subject: 'A', answer: answer('A.', [], null, [file('a'), file('b')]) },
      { subject: 'B', answer: null },
      { subject: 'C', answer: answer('C.', [], null, [file('c')]) },
    ]);
    expect(files.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  });

  it('keeps the reasons why there is no legal basis only when no part has one', () => {
    const bare = { subject: 'A', answer: answer('A.', [], 'Chỉ hướng dẫn.') };
    expect(composeParts([bare]).noCitationReason).toBe('Chỉ hướng dẫn.');
    const founded = { subject: 'B', answer: answer('B.', [{ document: 'NĐ 139' }]) };
    expect(composeParts([bare, founded]).noCitationReason).toBe('');
  });
});
