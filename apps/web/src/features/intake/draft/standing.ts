import type { DraftQuestion } from './draft-types.ts';
import type { Match } from './matches.queries.ts';

/** `fix` cannot be sent like this, or hardly; `check` may be sent, but a person should look first. */
export type Standing = 'fix' | 'check' | 'answered' | 'duplicate' | 'ready' | 'skipped' | 'sent' | 'known';

/** A heading without a question, a fragment, a broken cell: held back until somebody has looked at it. */
const HELD_WARNINGS: ReadonlySet<string> = new Set(['title-only', 'too-short', 'error-value', 'long']);

export type DraftRow = {
  question: DraftQuestion;
  /** 1, 2, 3 … over the whole draft. */
  index: number;
  standing: Standing;
  match: Match | null;
  /** An earlier question of the draft that asks the same. */
  double: { id: string; index: number; score: number } | null;
};

const standingOf = (question: DraftQuestion, match: Match | null, double: DraftRow['double'], anyway: boolean) => {
  const { state, fault, warnings } = question;
  if (state !== 'open') return state;
  if (fault) return 'fix';
  if (anyway) return 'ready';
  if (warnings.some((warning) => HELD_WARNINGS.has(warning))) return 'fix';
  if (match && match.answers.length > 0) return 'answered';
  if (double || (match && match.tickets.length > 0)) return 'duplicate';
  return warnings.length > 0 ? 'check' : 'ready';
};

/** Each question with what is to be said of it. */
export const rowsOfDraft = (
  questions: readonly DraftQuestion[],
  matches: ReadonlyMap<string, Match>,
  anyway: readonly string[],
): DraftRow[] => {
  const places = new Map(questions.map(({ id, state }, at) => [id, { at, open: state === 'open' }]));
  const accepted = new Set(anyway);
  return questions.map((question, at) => {
    const match = matches.get(question.id) ?? null;
    const earlier = match?.within
      .flatMap(({ question: id, score }) => {
        const place = places.get(id);
        return place?.open && place.at < at ? [{ id, index: place.at + 1, score }] : [];
      })
      .sort((a, b) => b.score - a.score);
    const double = earlier?.[0] ?? null;
    return {
      question,
      index: at + 1,
      standing: standingOf(question, match, double, accepted.has(question.id)),
      match,
      double,
    };
  });
};

export const TABS = ['all', 'fix', 'answered', 'duplicate', 'ready', 'out', 'sent'] as const;
export type Tab = (typeof TABS)[number];

const MEMBERS: Record<Exclude<Tab, 'all'>, readonly Standing[]> = {
  fix: ['fix', 'check'],
  answered: ['answered'],
  duplicate: ['duplicate'],
  ready: ['ready'],
  out: ['skipped'],
  sent: ['sent', 'known'],
};

export const inTab = (tab: Tab, { standing }: Pick<DraftRow, 'standing'>): boolean =>
  tab === 'all' || MEMBERS[tab].includes(standing);

export const countsOf = (rows: readonly DraftRow[]): Record<Tab, number> => {
  const counts = { all: rows.length, fix: 0, answered: 0, duplicate: 0, ready: 0, out: 0, sent: 0 };
  for (const row of rows) for (const tab of TABS) if (tab !== 'all' && inTab(tab, row)) counts[tab] += 1;
  return counts;
};

/** Goes out when nothing else is said: all that can be read as a question. */
export const canBeSent = ({ standing }: Pick<DraftRow, 'standing'>): boolean =>
  standing === 'ready' || standing === 'check' || standing === 'answered' || standing === 'duplicate';

/** A phone shows what is wrong first. */
export const errorsFirst = (rows: readonly DraftRow[]): DraftRow[] => {
  const wrong = ({ standing }: DraftRow) => standing === 'fix';
  return [...rows.filter(wrong), ...rows.filter((row) => !wrong(row))];
};
