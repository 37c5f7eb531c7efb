import { addChange, type Change, rowsOf } from './changes.ts';
import type { ChangedDraft, DossierDraft, DraftQuestion, HeadChange } from './draft-types.ts';

type Draft = Pick<DossierDraft, 'questions'>;

/** One request of changes; sent again after a lost answer with the same key, it counts once. */
export type Batch = { key: string; version: number; head?: HeadChange; changes: readonly Change[] };

/** What the server made of a batch; with conflicts, the rest of it took effect. */
export type Outcome = ChangedDraft & {
  conflicts?: readonly { change: number; id: string }[];
  headConflict?: boolean;
};

/** A change that met another one made elsewhere. `theirs` null: the question is gone. */
export type Conflict = { change: Change; theirs: DraftQuestion | null };

/** What the server does not have yet, in the order in which it was done. */
export type Queue = {
  sending: Batch | null;
  waiting: readonly Change[];
  head: HeadChange | null;
  /** The version of each row that the waiting changes were made on. */
  bases: Readonly<Record<string, number>>;
  conflicts: readonly Conflict[];
  /** Looked at, and to be sent although it is answered, double or warned of. */
  anyway: readonly string[];
};

export const EMPTY_QUEUE: Queue = { sending: null, waiting: [], head: null, bases: {}, conflicts: [], anyway: [] };

export const isSaved = ({ sending, waiting, head }: Queue): boolean => !sending && waiting.length === 0 && !head;
export const isEmpty = (queue: Queue): boolean =>
  isSaved(queue) && queue.conflicts.length === 0 && queue.anyway.length === 0;

/** All changes that are not in the server's copy. */
export const pendingChanges = ({ sending, waiting }: Queue): readonly Change[] => [
  ...(sending?.changes ?? []),
  ...waiting,
];
export const pendingHead = ({ sending, head }: Queue): HeadChange => ({ ...sending?.head, ...head });

/** As many as the API takes at once. */
const MOST_AT_ONCE = 500;

export const enqueue = (queue: Queue, rows: readonly DraftQuestion[], changes: readonly Change[]): Queue => {
  const bases = { ...queue.bases };
  for (const id of changes.flatMap(rowsOf)) bases[id] ??= rows.find((row) => row.id === id)?.version ?? 0;
  return { ...queue, waiting: changes.reduce<readonly Change[]>(addChange, queue.waiting), bases };
};

export const enqueueHead = (queue: Queue, head: HeadChange): Queue => ({ ...queue, head: { ...queue.head, ...head } });

/** What a closed tab left, before what is done here. Only one of the two may have a batch under way. */
export const joined = (left: Queue, own: Queue): Queue => ({
  sending: left.sending ?? own.sending,
  waiting: [...left.waiting, ...own.waiting],
  head: left.head || own.head ? { ...left.head, ...own.head } : null,
  bases: { ...own.bases, ...left.bases },
  conflicts: [...left.conflicts, ...own.conflicts],
  anyway: [...new Set([...left.anyway, ...own.anyway])],
});

export const startSending = (queue: Queue, version: number, key: string): Queue => {
  const changes = queue.waiting.slice(0, MOST_AT_ONCE);
  const rest = queue.waiting.slice(MOST_AT_ONCE);
  const stillWaiting = new Set(rest.flatMap(rowsOf));
  return {
    ...queue,
    sending: { key, version, changes, ...(queue.head && { head: queue.head }) },
    waiting: rest,
    head: null,
    bases: Object.fromEntries(Object.entries(queue.bases).filter(([id]) => stillWaiting.has(id))),
  };
};

/** The rows that a batch made or changed. */
export const touchedBy = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) => [
    change.id,
    ...rowsOf(change),
    ...(change.op === 'split' ? change.parts.map(({ id }) => id) : []),
  ]);

/** The batch is done: what waits behind it builds on its outcome, what it could not do is for the person to decide. */
export const acknowledged = (queue: Queue, { conflicts = [] }: Outcome, draft: Draft): Queue => {
  const changes = queue.sending?.changes ?? [];
  const now = new Map(draft.questions.map((row) => [row.id, row]));
  const differing = new Set(conflicts.map(({ id }) => id));
  const bases = { ...queue.bases };
  for (const id of touchedBy(changes)) {
    const version = now.get(id)?.version;
    if (id in bases && version !== undefined && !differing.has(id)) bases[id] = version;
  }
  const met = conflicts.flatMap(({ change, id }) => {
    const own = changes[change];
    return own ? [{ change: own, theirs: now.get(id) ?? null }] : [];
  });
  return rebased({ ...queue, sending: null, bases, conflicts: [...queue.conflicts, ...met] }, draft);
};

/** A newer copy was read: waiting changes of rows that somebody else has changed meanwhile become conflicts. */
export const rebased = (queue: Queue, draft: Draft): Queue => {
  const now = new Map(draft.questions.map((row) => [row.id, row]));
  const overtaken = (change: Change) =>
    rowsOf(change).find((id) => {
      const base = queue.bases[id];
      // 0: a row of our own that the server does not know yet.
      return base !== undefined && base > 0 && now.get(id)?.version !== base;
    });
  const conflicts = queue.waiting.flatMap((change) => {
    const id = overtaken(change);
    return id ? [{ change, theirs: now.get(id) ?? null }] : [];
  });
  if (conflicts.length === 0) return queue;
  const waiting = queue.waiting.filter((change) => !overtaken(change));
  return { ...queue, waiting, conflicts: [...queue.conflicts, ...conflicts] };
};

/** The server's copy with what it answered: all that differs from the version that was sent. */
export const withOutcome = (draft: DossierDraft, { version, head, questions, removed }: Outcome): DossierDraft => {
  // Read again meanwhile: what was read later has all of it, and more.
  if (draft.version > version) return draft;
  const gone = new Set([...removed, ...questions.map(({ id }) => id)]);
  const kept = draft.questions.filter(({ id }) => !gone.has(id));
  return { ...draft, ...head, questions: [...kept, ...questions].sort((a, b) => a.position - b.position) };
};

const textOf = (change: Change): string | undefined => {
  if (change.op === 'split') return change.parts.map(({ body }) => body).join('\n');
  return change.op === 'edit' || change.op === 'merge' ? change.body : undefined;
};

/** The person's word on a conflict: their own change again, on what is there now, or not at all. */
export const settled = (queue: Queue, conflict: Conflict, keepOwn: boolean, newId: string): Queue => {
  const rest = { ...queue, conflicts: queue.conflicts.filter((each) => each !== conflict) };
  const { change, theirs } = conflict;
  if (!keepOwn) return rest;
  if (theirs) {
    const queued = { ...rest, bases: { ...rest.bases, [theirs.id]: theirs.version } };
    return enqueue(queued, [theirs], [change]);
  }
  // The row is gone; its text goes on as a question of its own.
  const body = textOf(change);
  return body ? enqueue(rest, [], [{ op: 'add', id: newId, after: null, body }]) : rest;
};
