import type { DraftQuestion, NotQuestion, Urgency } from './draft-types.ts';

/** What may be done to the questions of a draft; the shape is the API's. New rows get their id here, so that acts on them need not wait. */
export type Change =
  | {
      op: 'edit';
      id: string;
      body?: string;
      field?: string | null;
      ministry?: 'MoIT' | 'MAE' | null;
      urgency?: Urgency;
      number?: string | null;
    }
  | { op: 'skip'; id: string; reason: 'author' | 'answered' | 'duplicate' }
  | { op: 'restore'; id: string }
  | { op: 'split'; id: string; parts: { id: string; body: string }[] }
  | { op: 'merge'; id: string; into: string; body: string }
  | { op: 'add'; id: string; after: string | null; body: string }
  | { op: 'take'; notQuestion: number; id: string; after: string | null };

/** The rows that a change touches, as they were before it. */
export const rowsOf = (change: Change): string[] => {
  if (change.op === 'merge') return [change.id, change.into];
  if (change.op === 'add' || change.op === 'take') return [];
  return [change.id];
};

/** What nobody has suggested yet; the server's answer brings it. */
export const UNROUTED: DraftQuestion['routing'] = {
  outcome: 'abstained',
  department: null,
  ministry: null,
  field: null,
  confidence: 0,
  otherMinistryHint: null,
};

const EMPTY = {
  position: 0,
  number: null,
  original: null,
  heading: null,
  field: null,
  ministry: null,
  urgency: 'normal',
  state: 'open',
  skipReason: null,
  fault: null,
  columns: { legalBasis: null, cause: null, proposal: null, authority: null, deadline: null, note: null },
  source: null,
  warnings: [],
  version: 0,
  ticket: null,
  dossierPosition: null,
  routing: UNROUTED,
} as const;

/** A row that is there already came with a newer copy of the server's, which answers the change later. */
const afterRow = (
  rows: readonly DraftQuestion[],
  after: string | null,
  row: DraftQuestion,
): readonly DraftQuestion[] => {
  if (rows.some(({ id }) => id === row.id)) return rows;
  const at = after === null ? -1 : rows.findIndex(({ id }) => id === after);
  return rows.toSpliced(after !== null && at === -1 ? rows.length : at + 1, 0, row);
};

const patch = (rows: readonly DraftQuestion[], id: string, change: (row: DraftQuestion) => DraftQuestion) =>
  rows.map((row) => (row.id === id ? change(row) : row));

/** A text that was changed says nothing any more of what was found in it before; its suggestion comes with the server's answer. */
const withBody = (row: DraftQuestion, body: string): DraftQuestion =>
  row.body === body ? row : { ...row, body, warnings: [], fault: null, routing: UNROUTED };

const apply = (
  rows: readonly DraftQuestion[],
  change: Change,
  notQuestions: readonly NotQuestion[],
): readonly DraftQuestion[] => {
  switch (change.op) {
    case 'edit':
      return patch(rows, change.id, (row) => {
        const { body, field, ministry, urgency, number } = change;
        return {
          ...(body === undefined ? row : withBody(row, body)),
          ...(field !== undefined && { field: field === null ? null : { id: field, name: '' } }),
          ...(ministry !== undefined && { ministry }),
          ...(urgency !== undefined && { urgency }),
          ...(number !== undefined && { number }),
        };
      });
    case 'skip':
      return patch(rows, change.id, (row) => ({ ...row, state: 'skipped', skipReason: change.reason }));
    case 'restore':
      return patch(rows, change.id, (row) => ({ ...row, state: 'open', skipReason: null }));
    case 'split': {
      const at = rows.findIndex(({ id }) => id === change.id);
      const row = rows[at];
      if (!row || rows.some(({ id }) => id !== row.id && change.parts.some((part) => part.id === id))) return rows;
      return rows.toSpliced(at, 1, ...change.parts.map(({ id, body }) => ({ ...withBody(row, body), id })));
    }
    case 'merge':
      return patch(rows, change.into, (row) => withBody(row, change.body)).filter(({ id }) => id !== change.id);
    case 'add':
      return afterRow(rows, change.after, { ...EMPTY, warnings: [], id: change.id, body: change.body });
    case 'take': {
      const taken = notQuestions[change.notQuestion];
      if (!taken) return rows;
      const { text, source } = taken;
      return afterRow(rows, change.after, {
        ...EMPTY,
        warnings: [],
        id: change.id,
        body: text,
        original: text,
        source,
      });
    }
  }
};

/** The rows as they will be once the server has all changes. */
export const applyChanges = (
  rows: readonly DraftQuestion[],
  changes: readonly Change[],
  notQuestions: readonly NotQuestion[] = [],
): readonly DraftQuestion[] =>
  changes.reduce<readonly DraftQuestion[]>((now, change) => apply(now, change, notQuestions), rows);

/** One more change behind those that wait; two edits of the same row, one after the other, go as one. */
export const addChange = (waiting: readonly Change[], change: Change): Change[] => {
  const last = waiting.at(-1);
  if (change.op === 'edit' && last?.op === 'edit' && last.id === change.id)
    return [...waiting.slice(0, -1), { ...last, ...change }];
  return [...waiting, change];
};
