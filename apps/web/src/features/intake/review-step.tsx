import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { useDraft } from '../../lib/use-draft.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { paths } from '../../paths.ts';
import { hasRole, useUser } from '../../session/use-session.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { DossierFields } from './dossier-fields.tsx';
import { useSubmitDossier } from './intake.mutations.ts';
import styles from './many-questions.module.css';
import { EMPTY_QUESTIONS, type QuestionsDraft, questionBody, type Row } from './questions-draft.ts';
import { ReviewBar } from './review-bar.tsx';
import { ReviewRows } from './review-rows.tsx';
import { ReviewStrip } from './review-strip.tsx';
import { blocks, warningsOf } from './row-warnings.ts';
import { useSuggestions } from './use-suggestions.ts';

/** Each question as it was found, to be put right before all of them are sent as one dossier. */
export const ReviewStep = ({ draft }: { draft: ReturnType<typeof useDraft<QuestionsDraft>> }) => {
  const { t } = useTranslation('intake');
  const navigate = useNavigate();
  const user = useUser();
  const { value, setValue } = draft;
  const { rows } = value;
  const [current, setCurrent] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const [undo, setUndo] = useState<{ message: string; before: readonly Row[]; after: readonly Row[] } | null>(null);
  const submit = useSubmitDossier();
  const oneAtATime = useOneAtATime();
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  const asksForOthers = !hasRole(user, 'commune_staff');

  const warnings = warningsOf(rows);
  const sendable = rows.filter((row, index) => {
    const warning = warnings[index];
    return !row.skipped && !(warning && blocks(warning));
  });
  const held = rows.filter(({ skipped }, index) => {
    const warning = warnings[index];
    return !skipped && warning && blocks(warning);
  });
  const routings = useSuggestions(rows.filter(({ skipped }) => !skipped).map(questionBody));

  const changeRows = (next: readonly Row[], message?: string) => {
    if (next === rows) return;
    setValue({ ...value, rows: next });
    setUndo(message ? { message, before: rows, after: next } : null);
  };

  const nextWarning = () => {
    const from = rows.findIndex(({ id }) => id === current);
    const after = (index: number) => (warnings[index] ? index : -1);
    const order = rows.map((_, step) => (from + 1 + step) % rows.length);
    const found = order.find((index) => after(index) !== -1);
    const row = found === undefined ? undefined : rows[found];
    if (row) setCurrent(row.id);
  };

  const send = async () => {
    if (submit.isPending) return;
    setTried(true);
    const incomplete = !value.title.trim() || (asksForOthers && !value.commune);
    if (incomplete) return fields.current?.querySelector('input')?.focus();
    if (sendable.length === 0) return nextWarning();
    await draft.flush();
    // What went wrong is in `submit.error`; what went well must leave the draft even if the page is left meanwhile.
    const dossier = await submit
      .mutateAsync({ draft: value, rows: sendable, sendKey: draft.sendKey })
      .catch(() => null);
    if (!dossier) return;
    // Asked before the draft is emptied, which takes this step away too.
    const stayed = !left.current;
    showToast({ tone: 'ok', message: t('many.sent', { count: dossier.progress.total, code: dossier.code }) });
    if (held.length > 0) {
      setValue({ ...EMPTY_QUESTIONS, rows: held, title: value.title, commune: value.commune });
      await draft.flush();
    } else await draft.clear();
    if (stayed) navigate(paths.dossier(dossier.id));
  };

  useShortcuts([
    { codes: ['F8'], keys: ['F8'], label: t('many.nextWarning'), run: nextWarning },
    {
      codes: ['Enter'],
      ctrl: true,
      keys: ['Ctrl', 'Enter'],
      label: t('many.sendAll'),
      run: () => void oneAtATime(send),
    },
  ]);

  return (
    <div className={styles.review}>
      <ReviewStrip
        rows={rows}
        warnings={warnings}
        current={current}
        onChoose={setCurrent}
        onNextWarning={nextWarning}
        // What came after would be undone too: only the last act can be.
        undo={undo?.after === rows ? { message: undo.message, run: () => changeRows(undo.before) } : null}
        onPasteAgain={() => setValue({ ...value, rows: [], notQuestions: [] })}
      />
      {/* A change while it is being sent would be neither sent nor kept. */}
      <div className={styles.columns} inert={submit.isPending}>
        <ReviewRows
          rows={rows}
          warnings={warnings}
          routings={routings}
          current={current}
          onChoose={setCurrent}
          onChange={changeRows}
        />
        <div ref={fields} className={styles.side}>
          <DossierFields
            value={value}
            onChange={(patch) => setValue({ ...value, ...patch })}
            tried={tried}
            error={submit.error}
            asksForOthers={asksForOthers}
          />
        </div>
      </div>
      <ReviewBar
        draft={draft}
        sendable={sendable.length}
        held={held.length}
        skipped={rows.filter(({ skipped }) => skipped).length}
        error={submit.error}
        pending={submit.isPending}
        onSend={() => void oneAtATime(send)}
      />
    </div>
  );
};
