import type { DraftQuestion } from './draft-types.ts';
import type { Match } from './matches.queries.ts';

/** `fix` cannot be sent like this, or hardly; `check` may be sent, but a person should look first. */
export type Standing = 'fix' | 'check' | 'answered' | 'duplicate' | 'ready' | 'skipped' | 'sent' | 'known';

/** A heading without a question, a fragment, a broken cell: held back until somebody has looked at it. */
const HELD_WARNINGS: ReadonlySet<string> = new Set(['title-only', 'too-short', 'error-value', 'long']);

/**
 * How alike a question and what was answered must be for the question to count as answered. Texts of one field reach
 * 0.5 to 0.75 by its words alone (50 of the 52 rows of the sample workbook do, and ask something else); what lies there
 * is offered to read and changes nothing.
 */
const SAME_QUESTION = 0.75;
/** Two questions of one commune: shown to the person, who decides. Rows that share only their field stay below it. */
const MAYBE_DOUBLE = 0.7;

export type DraftRow = {
  question: DraftQuestion;
  /** 1, 2, 3 … over the whole draft. */
  index: number;
  standing: Standing;
  /** Answers to the same question, best first. */
  answers: Match['answers'];
  /** Answers in the same field. */
  related: Match['answers'];
  /** Open tickets of the commune that ask the same. */
  tickets: Match['tickets'];
  /** An earlier question of the draft that asks the same. */
  double: { id: string; index: number; score: number } | null;
};

type Likeness = Pick<DraftRow, 'answers' | 'related' | 'tickets' | 'double'>;

const standingOf = ({ state, fault, warnings }: DraftQuestion, like: Likeness, anyway: boolean): Standing => {
  if (state !== 'open') return state;
  if (fault) return 'fix';
  if (anyway) return 'ready';
  if (warnings.some((warning) => HELD_WARNINGS.has(warning))) return 'fix';
  if (like.answers.length > 0) return 'answered';
  if (like.double || like.tickets.length > 0) return 'duplicate';
  return warnings.length > 0 ? 'check' : 'ready';
};

const NOTHING_ALIKE: Pick<Match, 'within' | 'tickets' | 'answers'> = { within: [], tickets: [], answers: [] };

/** Each question with what is to be said of it. */
export const rowsOfDraft = (
  questions: readonly DraftQuestion[],
  matches: ReadonlyMap<string, Match>,
  anyway: readonly string[],
): DraftRow[] => {
  const places = new Map(questions.map(({ id, state }, at) => [id, { at, open: state === 'open' }]));
  const accepted = new Set(anyway);
  return questions.map((question, at) => {
    const { within, tickets, answers } = matches.get(question.id) ?? NOTHING_ALIKE;
    const [double = null] = within
      .flatMap(({ question: id, score }) => {
        const place = places.get(id);
        return place?.open && place.at < at && score >= MAYBE_DOUBLE ? [{ id, index: place.at + 1, score }] : [];
      })
      .sort((a, b) => b.score - a.score);
    const like: Likeness = {
      answers: answers.filter(({ score }) => score >= SAME_QUESTION),
      related: answers.filter(({ score }) => score < SAME_QUESTION),
      tickets: tickets.filter(({ score }) => score >= MAYBE_DOUBLE),
      double,
    };
    return { question, index: at + 1, standing: standingOf(question, like, accepted.has(question.id)), ...like };
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
