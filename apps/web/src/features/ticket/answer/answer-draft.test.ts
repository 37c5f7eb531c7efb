import { describe, expect, it } from 'vitest';
import { withCitation } from '../../../parts/legal-basis/legal-basis.ts';
import { answerBody, callsCitation, EMPTY_ANSWER, missingIn, withOffered } from './answer-draft.ts';

const decree = { document: 'Nghị định 105/2017/NĐ-CP', article: 'Điều 13' };

describe('missingIn', () => {
  it.each([
    [{}, 'body'],
    [{ body: '  ', citations: [decree] }, 'body'],
    [{ body: 'Trả lời' }, 'citation'],
    [{ body: 'Trả lời', citations: [decree] }, null],
    [{ body: 'Trả lời', noCitationReason: 'Hướng dẫn kỹ thuật' }, null],
  ])('%o lacks %s', (draft, missing) => {
    expect(missingIn({ ...EMPTY_ANSWER, ...draft })).toBe(missing);
  });
});

describe('answerBody', () => {
  it('sends no reason beside citations, and no empty article', () => {
    const draft = {
      ...EMPTY_ANSWER,
      body: ' Trả lời ',
      citations: [{ ...decree, article: '' }],
      noCitationReason: 'cũ',
    };
    expect(answerBody(draft)).toEqual({ body: 'Trả lời', citations: [{ document: decree.document }] });
  });

  it('sends the reason where nothing is cited', () => {
    const draft = { ...EMPTY_ANSWER, body: 'Trả lời', noCitationReason: ' Không có quy định ' };
    expect(answerBody(draft)).toEqual({ body: 'Trả lời', citations: [], noCitationReason: 'Không có quy định' });
  });
});

it('keeps a citation once', () => {
  expect(withCitation([decree], { ...decree })).toHaveLength(1);
  expect(withCitation([decree], { ...decree, article: 'Điều 14' })).toHaveLength(2);
});

describe('callsCitation', () => {
  it.each([
    ['', '@', 1, true],
    ['theo ', 'theo @', 6, true],
    ['theo (', 'theo (@', 7, true],
    ['xa', 'xa@', 3, false],
    ['', 'a@b.vn', 6, false],
    ['theo ', 'theo a', 6, false],
  ])('%s → %s: %s', (before, after, caret, calls) => {
    expect(callsCitation(before, after, caret)).toBe(calls);
  });
});

describe('the answer of an authority outside', () => {
  const founded = { ...EMPTY_ANSWER, body: 'Trả lời', noCitationReason: 'Không có quy định' };

  it('needs number and date of its letter, or the reason why there is none', () => {
    expect(missingIn(founded, true)).toBe('letter');
    expect(missingIn({ ...founded, letter: { number: '88/BTC', date: '', reason: '' } }, true)).toBe('letter');
    const letter = { number: ' 88/BTC ', date: '2026-11-20', reason: '' };
    expect(missingIn({ ...founded, letter }, true)).toBeNull();
    expect(answerBody({ ...founded, letter }, true).authorityAnswer).toEqual({
      documentNumber: '88/BTC',
      date: '2026-11-20',
    });
    const spoken = { number: '', date: '', reason: 'Trả lời tại hội nghị' };
    expect(answerBody({ ...founded, letter: spoken }, true)).toMatchObject({ noLetterReason: 'Trả lời tại hội nghị' });
  });

  it('sends nothing of a letter once the question is no more referred', () => {
    const letter = { number: '88/BTC', date: '2026-11-20', reason: '' };
    expect(missingIn({ ...founded, letter })).toBeNull();
    expect(answerBody({ ...founded, letter })).not.toHaveProperty('authorityAnswer');
  });
});

describe('a text that was put together from parts', () => {
  const file = (id: string) => ({ id, name: `${id}.pdf`, byteSize: 3 });
  const composed = (...files: string[]) => ({
    body: '1. Phần',
    citations: [],
    noCitationReason: 'Chỉ hướng dẫn.',
    source: null,
    files: files.map(file),
  });

  it('brings their files, each once, and sends them apart from what was uploaded', () => {
    const first = withOffered(EMPTY_ANSWER, composed('a', 'b'), 'replace');
    const again = withOffered(first, composed('b', 'c'), 'append');
    const uploaded = { ...file('u'), createdAt: '2026-11-16T02:00:00.000Z' };
    expect(answerBody({ ...again, files: [uploaded] })).toMatchObject({
      attachmentIds: ['u'],
      partFileIds: ['a', 'b', 'c'],
    });
  });

  it('takes their files away again where another text replaces it', () => {
    const first = withOffered(EMPTY_ANSWER, composed('a'), 'replace');
    expect(answerBody(withOffered(first, { ...composed(), body: 'Khác' }, 'replace'))).not.toHaveProperty(
      'partFileIds',
    );
  });
});
