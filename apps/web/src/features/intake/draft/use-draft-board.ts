import { useDeferredValue, useMemo, useRef } from 'react';
import { MEDIA, useMedia } from '../../../lib/use-media.ts';
import { applyChanges } from './changes.ts';
import { isSaved, pendingChanges, pendingHead } from './draft-queue.ts';
import type { DossierDraft, NotQuestion } from './draft-types.ts';
import { countsOf, errorsFirst, inTab, rowsOfDraft } from './standing.ts';
import { useBoardPlace } from './use-board-place.ts';
import { useDraftSync } from './use-draft-sync.ts';
import { useMatches } from './use-matches.ts';
import { useRowActs } from './use-row-acts.ts';

/** A line that has become a question is no longer a line that is none. */
const untaken = (draft: DossierDraft): { index: number; line: NotQuestion }[] => {
  const taken = new Set(draft.questions.map(({ source, original }) => `${original} ${JSON.stringify(source)}`));
  return draft.notQuestions.flatMap((line, index) =>
    taken.has(`${line.text} ${JSON.stringify(line.source)}`) ? [] : [{ index, line }],
  );
};

/** A draft as it is with what has not reached the server yet, and all that can be done to it. */
export const useDraftBoard = (draft: DossierDraft) => {
  const syncing = useDraftSync(draft.id);
  const { sync, queue } = syncing;
  const phone = useMedia(MEDIA.phone);
  const place = useBoardPlace();
  const shown = useRef<readonly string[]>([]);

  const questions = useMemo(
    () => applyChanges(draft.questions, pendingChanges(queue), draft.notQuestions),
    [draft, queue],
  );
  const matches = useMatches(draft.id, draft.questions, isSaved(queue), () => shown.current);
  // What is alike arrives in hundreds: the list is drawn again when there is time.
  const quiet = useDeferredValue(matches);
  const rows = useMemo(() => rowsOfDraft(questions, quiet, queue.anyway), [questions, quiet, queue.anyway]);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const visible = useMemo(() => {
    // What one is at does not vanish under one's hands because it is right now.
    const members = rows.filter((row) => inTab(place.tab, row) || row.question.id === place.current);
    return phone && place.tab === 'all' ? errorsFirst(members) : members;
  }, [rows, place.tab, place.current, phone]);
  const lines = useMemo(() => untaken({ ...draft, questions: [...questions] }), [draft, questions]);
  const current = rows.find(({ question }) => question.id === place.current) ?? null;
  const { acts, undo } = useRowActs({ sync, draft, rows, visible, place, anyway: queue.anyway });

  return {
    ...syncing,
    place,
    rows,
    counts,
    visible,
    lines,
    current,
    acts,
    undo,
    shown,
    head: { ...draft, ...pendingHead(queue) },
    saved: isSaved(queue),
  };
};

export type DraftBoardState = ReturnType<typeof useDraftBoard>;
