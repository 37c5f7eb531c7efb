import type { Example } from '@caunoi/routing/train';
import { sha256 } from '../ids.ts';
import { textKey } from '../ticket/text-key.ts';
import type { Decided, ExampleKind } from './decided-example.ts';
import type { DecidedQuestion } from './decided-questions.queries.ts';
import { limitPeople } from './limit-people.ts';

export type ChosenExamples = {
  train: Example[];
  /** `label` as `department` of an evaluation: `NONE` for other ministries. */
  heldOut: { id: string; text: string; label: string }[];
  counts: { confirmed: number; corrected: number; pending: number; heldOut: number; leftOut: number; setAside: number };
};

const WEIGHT: Record<ExampleKind, number> = { confirmed: 0.5, corrected: 1, pending: 0.5 };
/** One in so many keys is never trained on. */
const HELD_OUT_ONE_IN = 5;
/** The same question of so many communes teaches no more than of these. */
const SAME_QUESTION = 3;

type Known = {
  /** Departments in force. */
  departments: ReadonlySet<string>;
  /** Label of an authority outside as it was written, if it is a ministry that is known. */
  outsideLabel: (authority: string) => string | undefined;
  /** Weight of what the catalogue says, by label. */
  coldWeights: ReadonlyMap<string, number>;
};

/** What a question teaches, if anything. */
function decide(question: DecidedQuestion, { departments, outsideLabel }: Known): Decided | null {
  const { department, suggested, authority, correction, setAside, byDepartment } = question;
  const key = question.key ?? textKey(question.text);
  const of = (label: string, kind: ExampleKind, isCorrected: boolean): Decided => ({
    question,
    kind,
    label,
    key,
    weight: WEIGHT[kind],
    by: isCorrected && correction ? { ...correction } : null,
  });
  if (department !== null) {
    if (!departments.has(department)) return null;
    if (suggested === department) return of(department, 'confirmed', false);
    if (setAside.includes(department) && correction?.to !== department) return null;
    // the asker's own choice of a field, or nobody's that stands to it: without a person there would be no bounds
    if (!byDepartment && correction === null) return null;
    return of(department, byDepartment ? 'corrected' : 'pending', true);
  }
  if (authority !== null) {
    const label = outsideLabel(authority);
    if (label === undefined || (setAside.includes(null) && correction?.outside == null)) return null;
    return suggested === null ? of(label, 'confirmed', true) : of(label, 'corrected', true);
  }
  if (correction === null) return null;
  const label =
    correction.to !== null
      ? departments.has(correction.to) && correction.to
      : correction.outside !== null && outsideLabel(correction.outside);
  return label ? of(label, 'pending', true) : null;
}

const isHeldOut = (key: string): boolean => Number.parseInt(sha256(key).slice(0, 8), 16) % HELD_OUT_ONE_IN === 0;

/**
 * Chooses what a model learns from, and what it is judged by. A fifth of the questions, by their words, is never learnt from; of it those
 * that somebody besides the corrector has confirmed are the judges. What was suggested and then answered as suggested weighs, for each
 * department, no more than all else that is known of it: a router that learnt from its own echo would only grow surer.
 */
export function chooseExamples(questions: readonly DecidedQuestion[], known: Known): ChosenExamples {
  const decided = questions.flatMap((question) => decide(question, known) ?? []);
  const { taught, leftOut } = limitPeople(firstOfEach(decided), known.coldWeights);
  const learnt = taught.filter(({ key }) => !isHeldOut(key));
  const judges = taught.filter(({ key, kind }) => isHeldOut(key) && kind !== 'pending');
  const echo = echoFactors(learnt, known.coldWeights);
  const count = (kind: ExampleKind): number => learnt.filter((one) => one.kind === kind).length;
  return {
    train: learnt.map(({ question, label, kind, weight }) => ({
      text: question.text,
      label,
      weight: kind === 'confirmed' ? weight * (echo.get(label) ?? 1) : weight,
    })),
    heldOut: judges.map(({ question, label }) => ({ id: question.id, text: question.text, label })),
    counts: {
      confirmed: count('confirmed'),
      corrected: count('corrected'),
      pending: count('pending'),
      heldOut: judges.length,
      leftOut,
      setAside: questions.reduce((sum, { setAside }) => sum + setAside.length, 0),
    },
  };
}

/** The first few of each question and label; what a department confirmed goes before what it did not. */
function firstOfEach(decided: readonly Decided[]): Decided[] {
  const seen = new Map<string, number>();
  return decided
    .toSorted((a, b) => Number(a.kind === 'pending') - Number(b.kind === 'pending'))
    .filter(({ key, label }) => {
      const place = `${key} ${label}`;
      const times = (seen.get(place) ?? 0) + 1;
      seen.set(place, times);
      return times <= SAME_QUESTION;
    });
}

function echoFactors(
  learnt: readonly Pick<Decided, 'label' | 'kind' | 'weight'>[],
  coldWeights: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    [...Map.groupBy(learnt, ({ label }) => label)].map(([label, of]) => {
      const sum = (those: typeof of) => those.reduce((total, { weight }) => total + weight, 0);
      const echoed = sum(of.filter(({ kind }) => kind === 'confirmed'));
      const other = sum(of.filter(({ kind }) => kind !== 'confirmed')) + (coldWeights.get(label) ?? 0);
      return [label, echoed === 0 ? 1 : Math.min(1, Math.max(1, other) / echoed)];
    }),
  );
}
