import { readFileSync } from 'node:fs';
import { readModel } from '@caunoi/routing/model-bytes';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../prisma/seed/catalogue/load-catalogue.ts';
import { shippedDepartments } from '../../../../../prisma/seed/routing/shipped.ts';
import type { DecidedQuestion } from './decided-questions.queries.ts';
import { gate } from './model-gate.ts';
import { type TrainingResult, train } from './training-work.ts';

const DEPARTMENTS = ['TTTN', 'XNK', 'TMĐT', 'UBCTQG', 'ĐL'];
const fixture = new URL('../../../../../packages/routing/fixtures/held-out.jsonl', import.meta.url);
const questions: DecidedQuestion[] = readFileSync(fixture, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): { id: string; text: string; department: string } => JSON.parse(line))
  .filter(({ department }) => DEPARTMENTS.includes(department))
  .map(({ id, text, department }) => ({
    id,
    text,
    key: null,
    department,
    byDepartment: true,
    suggested: null,
    authority: null,
    correction: null,
    setAside: [],
  }));

/** 300 questions of one department, each given to another one by the same person, over several weeks. */
const relabelled = (): DecidedQuestion[] => {
  const own = questions.filter(({ department }) => department === 'TTTN');
  return Array.from({ length: 300 }, (_, at) => ({
    ...(own[at % own.length] as DecidedQuestion), // TTTN has some
    id: `relabelled-${at}`,
    text: `${own[at % own.length]?.text} (xã số ${at})`,
    department: null,
    byDepartment: false,
    suggested: 'TTTN',
    correction: {
      actorId: 'one-person',
      day: `2026-10-${10 + (at % 20)}`,
      at: new Date(Date.UTC(2026, 9, 10, 0, at)).toISOString(),
      from: 'TTTN',
      to: 'XNK',
      outside: null,
    },
  }));
};

const trainOn = (decided: DecidedQuestion[], more: { current?: Uint8Array; unless?: string } = {}) =>
  train(
    {
      departments: shippedDepartments.filter(({ code }) => DEPARTMENTS.includes(code)),
      otherMinistries: loadCatalogue().otherMinistries,
      onDate: '2026-11-16',
      questions: decided,
      current: more.current ?? null,
      unless: more.unless ?? null,
    },
    async () => undefined,
  );
const trainedOf = ({ trained }: TrainingResult) => {
  if (trained === null) throw new Error('Nothing was trained');
  return trained;
};

describe('a training', () => {
  let clean: TrainingResult;
  beforeAll(async () => {
    clean = await trainOn(questions);
  });

  it('learns what the catalogue and the decided questions say, and may replace the catalogue alone', () => {
    const trained = trainedOf(clean);
    expect(trained.counts.coldStart).toBeGreaterThan(500);
    expect(trained.counts.corrected + trained.counts.heldOut).toBe(questions.length);
    expect(readModel(trained.weights).labels).toEqual(expect.arrayContaining(DEPARTMENTS));
    expect(trained.evaluation.coldStart.top1).toBeGreaterThan(trained.baseline.coldStart.top1);
    expect(gate(trained)).toBeNull();
  });

  it('does nothing when nothing changed since the last one', async () => {
    expect(await trainOn(questions, { unless: clean.fingerprint })).toEqual({
      fingerprint: clean.fingerprint,
      trained: null,
    });
  });

  it('is not spoilt by one person who relabels 300 questions of one department', async () => {
    const { weights } = trainedOf(clean);
    const spoilt = await trainOn([...questions, ...relabelled()], { current: weights });
    const { counts, evaluation, baseline } = trainedOf(spoilt);
    expect(counts.leftOut).toBeGreaterThan(150);
    expect(counts.heldOut).toBe(trainedOf(clean).counts.heldOut);
    // Even before the gate: two questions of those that judge, or a hundredth of what the catalogue says.
    const fall = (set: 'heldOut' | 'coldStart') => baseline[set].top1 - evaluation[set].top1;
    expect(fall('heldOut')).toBeLessThanOrEqual(2 / evaluation.heldOut.questions);
    expect(fall('coldStart')).toBeLessThanOrEqual(0.01);
    // Without them it is, to the byte, what it was.
    const setAside = relabelled().map((one) => ({ ...one, correction: null, setAside: ['XNK'] }));
    const restored = trainedOf(await trainOn([...questions, ...setAside], { current: Uint8Array.of(1, 2, 3) }));
    expect(Buffer.from(restored.weights).equals(Buffer.from(weights))).toBe(true);
    // One in use that cannot be read is replaced: until then the catalogue decides alone.
    expect(restored.baseline).toEqual(trainedOf(clean).baseline);
  });
});
