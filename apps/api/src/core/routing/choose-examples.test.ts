import { describe, expect, it } from 'vitest';
import { chooseExamples } from './choose-examples.ts';
import type { DecidedQuestion } from './decided-questions.queries.ts';
import { outsideLabels } from './outside-label.ts';
import { TRAINING_RULES } from './training-rules.ts';

let made = 0;
const asked = (facts: Partial<DecidedQuestion>): DecidedQuestion => {
  made += 1;
  return {
    id: `id-${made}`,
    text: `Câu hỏi số ${made}`,
    key: null,
    department: null,
    byDepartment: false,
    suggested: 'TTTN',
    authority: null,
    correction: null,
    setAside: [],
    ...facts,
  };
};
const corrected = (to: string | null, more: Partial<NonNullable<DecidedQuestion['correction']>> = {}) => ({
  actorId: 'an-official',
  day: '2026-11-16',
  at: `2026-11-16T02:00:${String(made).padStart(5, '0')}Z`,
  from: 'TTTN',
  to,
  outside: null,
  ...more,
});
const many = (count: number, make: () => DecidedQuestion) => Array.from({ length: count }, make);

const choose = (questions: DecidedQuestion[], coldWeights: Record<string, number> = { TTTN: 60, XNK: 60 }) =>
  chooseExamples(questions, {
    departments: new Set(['TTTN', 'XNK', 'ĐL']),
    outsideLabel: outsideLabels([{ name: 'Bộ Tài chính' }, { name: 'Bộ Công an' }]),
    coldWeights: new Map(Object.entries(coldWeights)),
  });
/** One example of each kind on keys that are learnt from: tries until the key is no judge's. */
const lesson = (facts: Partial<DecidedQuestion>) => {
  for (let tried = 0; tried < 50; tried++) {
    const { train, heldOut } = choose([asked(facts)]);
    const [one] = train;
    if (one || heldOut.length === 0) return one;
  }
  return undefined;
};

describe('what a question teaches', () => {
  it('is the department that confirmed and answered it, in full when the suggestion was wrong', () => {
    expect(lesson({ department: 'XNK', byDepartment: true })).toMatchObject({ label: 'XNK', weight: 1 });
    expect(lesson({ department: 'XNK', byDepartment: true, suggested: null })).toMatchObject({ weight: 1 });
  });

  it('is worth half when the suggestion was right all along, or when nobody but the corrector has said so', () => {
    expect(lesson({ department: 'TTTN', byDepartment: true })).toMatchObject({ label: 'TTTN', weight: 0.5 });
    expect(lesson({ department: 'XNK', correction: corrected('XNK') })).toMatchObject({ label: 'XNK', weight: 0.5 });
    expect(lesson({ correction: corrected('XNK') })).toMatchObject({ label: 'XNK', weight: 0.5 });
  });

  it('is the ministry outside that a written answer named', () => {
    expect(lesson({ authority: 'Cục Thuế, Bộ Tài chính' })).toMatchObject({ label: 'other:Bộ Tài chính', weight: 1 });
    expect(lesson({ authority: 'bo tai chinh' })).toMatchObject({ label: 'other:Bộ Tài chính' });
    expect(lesson({ correction: corrected(null, { outside: 'Bộ Công an' }) })).toMatchObject({
      label: 'other:Bộ Công an',
      weight: 0.5,
    });
  });

  it('is nothing where nobody said where it belongs, or to whom nobody knows', () => {
    expect(lesson({})).toBeUndefined();
    expect(lesson({ department: 'XNK', byDepartment: false })).toBeUndefined();
    expect(lesson({ correction: corrected(null) })).toBeUndefined();
    expect(lesson({ authority: 'UBND tỉnh Quảng Ngãi' })).toBeUndefined();
    expect(lesson({ authority: 'Bộ Tài chính và Bộ Công an' })).toBeUndefined();
    expect(lesson({ department: 'CŨ', byDepartment: true })).toBeUndefined();
  });

  it('is nothing once the correction that led there was set aside', () => {
    expect(lesson({ department: 'XNK', byDepartment: true, setAside: ['XNK'] })).toBeUndefined();
    expect(lesson({ authority: 'Bộ Công an', setAside: [null] })).toBeUndefined();
    expect(lesson({ department: 'ĐL', byDepartment: true, setAside: ['XNK'] })).toMatchObject({ label: 'ĐL' });
    expect(lesson({ department: 'TTTN', byDepartment: true, setAside: ['XNK'] })).toMatchObject({ label: 'TTTN' });
  });
});

describe('the choice of examples', () => {
  it('keeps a fifth by its words for the judges, the same ones each time, and never learns from them', () => {
    const questions = many(400, () => asked({ department: 'XNK', byDepartment: true }));
    const { train, heldOut } = choose(questions);
    expect(train.length + heldOut.length).toBe(400);
    expect(heldOut.length).toBeGreaterThan(50);
    expect(heldOut.length).toBeLessThan(110);
    const learnt = new Set(train.map(({ text }) => text));
    expect(heldOut.some(({ text }) => learnt.has(text))).toBe(false);
    expect(
      choose(questions.toReversed())
        .heldOut.map(({ id }) => id)
        .sort(),
    ).toEqual(heldOut.map(({ id }) => id).sort());
  });

  it('lets nobody judge by a correction that only its author has confirmed', () => {
    const byMany = () => corrected('XNK', { actorId: `official-${made}`, from: null });
    const { heldOut, counts } = choose(many(100, () => asked({ department: 'XNK', correction: byMany() })));
    expect(heldOut).toEqual([]);
    expect(counts.pending).toBeGreaterThan(50);
  });

  it('takes the same question of many communes three times', () => {
    const { train, heldOut } = choose(many(50, () => asked({ department: 'XNK', byDepartment: true, key: 'one' })));
    expect(train.length + heldOut.length).toBe(3);
  });

  it('lets what was suggested and confirmed weigh no more than all else that is known of a department', () => {
    const weightOf = (confirmed: number): number => {
      const { train } = choose(
        many(confirmed, () => asked({ department: 'TTTN', byDepartment: true })),
        { TTTN: 20 },
      );
      return train.reduce((sum, { weight }) => sum + weight, 0);
    };
    expect(weightOf(10)).toBeLessThan(6);
    expect(weightOf(1_000)).toBeCloseTo(20);
  });
});

describe("one person's corrections", () => {
  const { correctionsADay } = TRAINING_RULES;

  it('count up to so many a day', () => {
    const { counts } = choose(
      many(50, () => asked({ correction: corrected('XNK') })),
      { TTTN: 1_000, XNK: 1_000 },
    );
    expect(counts.leftOut).toBe(50 - correctionsADay);
  });

  it('count more over days, up to a share of what is known of the department that gets the questions', () => {
    const questions = many(300, () =>
      asked({ correction: corrected('XNK', { day: `2026-10-${10 + (made % 20)}`, from: null }) }),
    );
    const { counts } = choose(questions, { XNK: 60 });
    // a fourth of all: a third of the 60 that others know, in halves
    expect(300 - counts.leftOut).toBe(40);
  });

  it('count up to the same share of the department that loses them, whoever gets them', () => {
    const questions = many(300, () =>
      asked({ correction: corrected(made % 2 === 0 ? 'XNK' : 'ĐL', { day: `2026-10-${10 + (made % 20)}` }) }),
    );
    expect(300 - choose(questions, { TTTN: 60, XNK: 1_000, ĐL: 1_000 }).counts.leftOut).toBe(40);
  });

  it('are never more than their share of what is learnt, however many suggestions were confirmed', () => {
    const corrections = many(600, () =>
      asked({ text: `Sửa ${made}`, correction: corrected('XNK', { day: `2026-10-${10 + (made % 20)}`, from: null }) }),
    );
    const confirmed = many(1_000, () => asked({ department: 'XNK', suggested: 'XNK', byDepartment: true }));
    const { train } = choose([...corrections, ...confirmed], { XNK: 60 });
    const weightOf = (some: typeof train) => some.reduce((sum, { weight }) => sum + weight, 0);
    const own = weightOf(train.filter(({ text }) => text.startsWith('Sửa')));
    expect(own).toBeGreaterThan(20);
    expect(own / (60 + weightOf(train))).toBeLessThanOrEqual(TRAINING_RULES.shareOfDepartment);
  });

  it('do not use up the share of another person', () => {
    const by = (actorId: string) => many(30, () => asked({ correction: corrected('XNK', { actorId }) }));
    const { counts } = choose([...by('one'), ...by('other')], { TTTN: 1_000, XNK: 1_000 });
    expect(counts.leftOut).toBe(2 * (30 - correctionsADay));
  });

  it('count first where the department has answered', () => {
    const waiting = many(30, () => asked({ correction: corrected('XNK') }));
    const answered = many(15, () => asked({ department: 'XNK', byDepartment: true, correction: corrected('XNK') }));
    const { counts, heldOut } = choose([...waiting, ...answered], { TTTN: 1_000, XNK: 1_000 });
    expect(counts.corrected + heldOut.length).toBe(15);
  });

  it('may teach a little of a department of which nothing else is known', () => {
    const { counts } = choose(
      many(10, () => asked({ correction: corrected('XNK', { from: null }) })),
      {},
    );
    expect(10 - counts.leftOut).toBe(2);
  });
});
