import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from './changes.ts';
import { dividedAt, dividingPlace } from './divide.ts';
import type { DraftSync } from './draft-sync.ts';
import type { DossierDraft } from './draft-types.ts';
import type { DraftRow } from './standing.ts';
import type { BoardPlace } from './use-board-place.ts';

type Context = {
  sync: DraftSync;
  draft: DossierDraft;
  rows: readonly DraftRow[];
  visible: readonly DraftRow[];
  place: BoardPlace;
  anyway: readonly string[];
};

type Undo = { message: string; changes: readonly Change[] };

/** What can be done to a question; the last act can be taken back. */
export const useRowActs = ({ sync, draft, rows, visible, place, anyway }: Context) => {
  const { t } = useTranslation('drafts');
  const [undo, setUndo] = useState<Undo | null>(null);

  const act = (changes: readonly Change[], undoing: Undo | null = null) => {
    sync.change(draft.questions, changes);
    setUndo(undoing);
  };
  /** The one to be at when this one leaves the list. */
  const neighbour = (id: string): string | null => {
    const at = visible.findIndex(({ question }) => question.id === id);
    return (visible[at + 1] ?? visible[at - 1])?.question.id ?? null;
  };

  const edit = ({ question }: DraftRow, body: string) => {
    const text = body.trim();
    if (!text || text === question.body) return;
    act([{ op: 'edit', id: question.id, body: text }]);
  };
  const setField = ({ question }: DraftRow, field: string | null) => act([{ op: 'edit', id: question.id, field }]);
  const setUrgency = ({ question }: DraftRow, urgency: 'normal' | 'urgent') =>
    act([{ op: 'edit', id: question.id, urgency }]);

  const reset = (row: DraftRow) => {
    if (row.question.original !== null) edit(row, row.question.original);
  };

  const split = ({ question, index }: DraftRow, text: string, caret: number | null) => {
    if (question.state !== 'open') return;
    const parts = (caret !== null && dividedAt(text, caret)) || dividedAt(text, dividingPlace(text));
    if (!parts) return place.edit(question.id);
    const second = crypto.randomUUID();
    const divided = parts.map((body, at) => ({ id: at === 0 ? question.id : second, body }));
    act([{ op: 'split', id: question.id, parts: divided }], {
      message: t('undo.split', { number: index }),
      changes: [{ op: 'merge', id: second, into: question.id, body: text.trim() }],
    });
    place.choose(question.id);
  };

  const merge = ({ question, index }: DraftRow) => {
    const before = rows[index - 2];
    if (question.state !== 'open' || before?.question.state !== 'open') return;
    const into = before.question;
    const body = `${into.body.trim()}\n${question.body.trim()}`;
    const parts = [
      { id: into.id, body: into.body },
      { id: crypto.randomUUID(), body: question.body },
    ];
    act([{ op: 'merge', id: question.id, into: into.id, body }], {
      message: t('undo.merge', { number: index, into: index - 1 }),
      changes: [{ op: 'split', id: into.id, parts }],
    });
    place.choose(into.id);
  };

  const skip = ({ question, index }: DraftRow, reason: 'author' | 'answered' | 'duplicate') => {
    if (question.state !== 'open') return;
    const next = neighbour(question.id);
    act([{ op: 'skip', id: question.id, reason }], {
      message: t('undo.skip', { number: index }),
      changes: [{ op: 'restore', id: question.id }],
    });
    place.choose(next);
  };
  const restore = ({ question }: DraftRow) => {
    if (question.state === 'skipped' && question.skipReason !== 'other_commune')
      act([{ op: 'restore', id: question.id }]);
  };

  /** Looked at: it goes out as it is. */
  const sendAnyway = ({ question }: DraftRow) => {
    const next = neighbour(question.id);
    sync.setAnyway([...anyway, question.id]);
    place.choose(place.tab === 'all' ? question.id : next);
  };

  const add = (body: string, after: string | null): string | null => {
    const text = body.trim();
    if (!text) return null;
    const id = crypto.randomUUID();
    act([{ op: 'add', id, after, body: text }]);
    return id;
  };
  const take = (notQuestion: number) => {
    const id = crypto.randomUUID();
    act([{ op: 'take', notQuestion, id, after: rows.at(-1)?.question.id ?? null }]);
  };

  const acts = {
    edit,
    setField,
    setUrgency,
    reset,
    split,
    merge,
    skip,
    restore,
    sendAnyway,
    add,
    take,
  };
  return { acts, undo: undo && { message: undo.message, run: () => act(undo.changes) } };
};

export type RowActs = ReturnType<typeof useRowActs>['acts'];
