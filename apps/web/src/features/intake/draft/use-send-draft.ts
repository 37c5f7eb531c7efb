import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, idempotencyKey, unwrap } from '../../../lib/api.ts';
import { isProblem } from '../../../lib/api-problem.ts';
import { createSendKeys } from '../../../lib/send-keys.ts';
import { useOneAtATime } from '../../../lib/use-one-at-a-time.ts';
import { paths } from '../../../paths.ts';
import { hasRole, useUser } from '../../../session/use-session.ts';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { draftQuery } from './draft.queries.ts';
import { isSaved } from './draft-queue.ts';
import { canBeSent, type DraftRow } from './standing.ts';
import type { DraftBoardState } from './use-draft-board.ts';
import { keepTyped } from './use-keep-typed.ts';

/** Most questions of one sending. */
export const SENT_AT_ONCE = 500;

type Choice = { answered: boolean; duplicates: boolean };
export const ALL: Choice = { answered: true, duplicates: true };

/** What goes out by that choice, in the order of the file; what is beyond one sending stays in the draft. */
export const chosenRows = (rows: readonly DraftRow[], { answered, duplicates }: Choice): DraftRow[] =>
  rows
    .filter(canBeSent)
    .filter(({ standing }) => (standing !== 'answered' || answered) && (standing !== 'duplicate' || duplicates))
    .slice(0, SENT_AT_ONCE);

/** Sends what is ready as one dossier, after saying what stays behind. */
export const useSendDraft = (board: DraftBoardState, onIncomplete: () => void, onNothing: () => void) => {
  const { t } = useTranslation('drafts');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const user = useUser();
  const oneAtATime = useOneAtATime();
  const sendKey = useRef(createSendKeys()).current;
  const [asking, setAsking] = useState(false);
  const { head, rows, counts, sync } = board;

  const submit = useMutation({
    mutationFn: (questions: string[]) => {
      const version = queries.getQueryData(draftQuery(head.id).queryKey)?.version ?? head.version;
      return unwrap(
        api.POST('/api/dossier-drafts/{id}/submission', {
          params: { path: { id: head.id } },
          headers: idempotencyKey(sendKey({ version, questions })),
          body: { version, questions },
        }),
      );
    },
    onSuccess: () =>
      Promise.all([
        ...['commune', 'dossiers', 'dossier'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
        queries.invalidateQueries({ queryKey: ['intake', 'drafts'] }),
      ]),
  });

  const send = (choice: Choice) =>
    oneAtATime(async () => {
      await sync.flush();
      const { queue } = sync.state.get();
      // The line at the bar says why: what is not saved cannot be sent either.
      if (!isSaved(queue) || queue.conflicts.length > 0) return setAsking(false);
      const questions = chosenRows(rows, choice).map(({ question }) => question.id);
      if (questions.length === 0) return;
      const sent = await submit.mutateAsync(questions).catch(async (error: unknown) => {
        // Changed elsewhere meanwhile: shown as it is now, to be sent again.
        if (isProblem(error) && error.status === 409) await sync.reread().catch(() => undefined);
        return null;
      });
      // Also when it failed: what went wrong stands at the bar, behind the dialog.
      setAsking(false);
      if (!sent) return;
      const { dossier, opened, kept, code } = sent;
      showToast(
        code === 'nothing-new'
          ? { tone: 'info', message: t('send.nothingNew', { code: dossier?.code ?? '' }) }
          : { tone: 'ok', message: t('send.done', { count: opened.length, code: dossier?.code ?? '' }) },
      );
      if (kept > 0)
        showToast({
          tone: 'info',
          message: t('send.kept', { count: kept }),
          action: { label: t('send.openDraft'), run: () => navigate(paths.draft(head.id)) },
        });
      void queries.invalidateQueries({ queryKey: draftQuery(head.id).queryKey });
      if (dossier) navigate(paths.dossier(dossier.id));
    });

  /** The button and Ctrl+Enter: asks when something would stay behind, or need not be sent. */
  const begin = () => {
    keepTyped();
    const forOthers = !hasRole(user, 'commune_staff');
    if (!head.title.trim() || (forOthers && !head.commune)) return onIncomplete();
    const many = rows.filter(canBeSent).length;
    if (many === 0) return onNothing();
    const questionable = counts.answered + counts.duplicate;
    const held = rows.filter(({ standing }) => standing === 'fix').length;
    if (held > 0 || questionable > 0 || many > SENT_AT_ONCE) return setAsking(true);
    void send(ALL);
  };

  return { begin, send, asking, cancel: () => setAsking(false), pending: submit.isPending, error: submit.error };
};

export type Sending = ReturnType<typeof useSendDraft>;
