import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { serverNow } from '../../lib/server-clock.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { useReason } from '../../lib/use-reason.ts';
import { useSendKey } from '../../lib/use-send-key.ts';
import { workingDayAfter } from '../../lib/working-day.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { UNSURE_BELOW } from '../../ui/confidence/confidence.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { differingAnswers } from '../differs/differing.ts';
import { AnswerFields } from './answer-fields.tsx';
import styles from './bulk.module.css';
import {
  ABILITY_OF,
  actedOn,
  type BulkAction,
  type BulkInput,
  type BulkResults,
  bodyOf,
  NO_INPUT,
  NO_WORDS,
  surelyFor,
  type Ticket,
} from './bulk-act.ts';
import { AssignFields, HandOverFields, NoteFields } from './bulk-fields.tsx';
import { ClarificationFields } from './clarification-fields.tsx';
import { MergeFields } from './merge-fields.tsx';
import { useBulk } from './use-bulk.ts';

const DespiteField = lazy(() => import('../differs/despite-field.tsx'));

const FIELDS = {
  answer: AnswerFields,
  clarification: ClarificationFields,
  handover: HandOverFields,
  assign: AssignFields,
  note: NoteFields,
  merge: MergeFields,
} as const;
const TITLES = {
  answer: 'bulk.answerTitle',
  clarification: 'bulk.clarificationTitle',
  handover: 'bulk.handOverTitle',
  assign: 'bulk.assignTitle',
  note: 'bulk.noteTitle',
  merge: 'bulk.mergeTitle',
} as const;

type BulkDialogProps = {
  action: BulkAction;
  /** What is typed is kept for this list: the queue, or one dossier. */
  draftKey: string;
  /** As the list shows them now: their versions are what the server compares. */
  tickets: readonly Ticket[];
  onClose: () => void;
  /** Ids that it was done for. */
  onDone: (ids: readonly string[]) => void;
  /** Where the receipts of an answer to several are read; without it a link is offered. */
  onGroup?: (groupId: string) => void;
};

const BulkDialog = ({ action, draftKey, tickets, onClose, onDone, onGroup }: BulkDialogProps) => {
  const { t } = useTranslation(['acts', 'common', 'reuse']);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const bulk = useBulk();
  const [results, setResults] = useState<BulkResults>([]);
  /** Of the first try that reached somebody: those of the next join it. */
  const [group, setGroup] = useState<string | null>(null);
  const done = new Set(results.filter(({ ok }) => ok).map(({ id }) => id));
  const open = tickets.filter(({ id }) => !done.has(id));
  const able = open.filter((ticket) => ticket.can[ABILITY_OF[action]]);
  const unable = open.filter((ticket) => !ticket.can[ABILITY_OF[action]]);
  const draft = useDraft(`bulk:${action}:${draftKey}`, NO_WORDS);
  const [chosen, setChosen] = useState<Pick<BulkInput, 'department' | 'person' | 'into'>>({
    ...NO_INPUT,
    department: surelyFor(able, UNSURE_BELOW),
    // the queue's first: it is due before the others
    into: able.length > 1 ? (able[0]?.id ?? null) : null,
  });
  const [proposedDay] = useState(() => workingDayAfter(serverNow(), 1));
  const input: BulkInput = { ...draft.value, ...chosen, day: draft.value.day ?? proposedDay };
  const change = ({ department, person, into, ...words }: Partial<BulkInput>) => {
    if (Object.keys(words).length > 0) draft.setValue({ ...draft.value, ...words });
    setChosen({
      department: department === undefined ? chosen.department : department,
      person: person === undefined ? chosen.person : person,
      into: into === undefined ? chosen.into : into,
    });
  };
  const form = useRef<HTMLDivElement>(null);
  // The fields come after the draft, so the dialog has already put its focus elsewhere.
  useEffect(() => {
    if (draft.ready) form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [draft.ready]);
  const codes = new Map(tickets.map(({ id, code }) => [id, code]));
  const written = bodyOf(action, input, able);
  const body = written?.action === 'answer' && group ? { ...written, groupId: group } : written;
  const refused = results.find(({ problem }) => problem?.code === 'answer-differs')?.problem;
  const needsReason = refused !== undefined && !input.despite?.trim();
  const Fields = FIELDS[action];

  const told = ({ items, groupId }: Awaited<ReturnType<typeof bulk.mutateAsync>>) => {
    const count = items.filter(({ ok }) => ok).length;
    onDone(items.filter(({ ok }) => ok).map(({ id }) => id));
    if (count === items.length) {
      void draft.clear();
      const several = groupId !== undefined && tickets.length > 1;
      showToast({
        tone: 'ok',
        message: t('bulk.done', { count }),
        ...(several &&
          !onGroup && {
            action: { label: t('reuse:group.open'), run: () => navigate(paths.answerGroup(groupId)) },
          }),
      });
      onClose();
      if (several) onGroup?.(groupId);
    }
    // Results of an earlier try stand unless this one replaces them.
    else {
      if (groupId !== undefined && count > 0) setGroup(groupId);
      setResults((before) => [...before.filter(({ id }) => !items.some((item) => item.id === id)), ...items]);
    }
  };
  const send = () => {
    if (!body || bulk.isPending || needsReason) return;
    // Not as an option of `mutate`, which says nothing any more once what was answered has left the page, and this dialog with it.
    bulk.mutateAsync(body).then(told, () => undefined);
  };
  useSendKey(send);

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(TITLES[action], { count: tickets.length })}
      width={action === 'answer' ? 680 : 560}
      footer={
        <>
          <p className={draft.failed ? styles.notKept : styles.kept} role={draft.failed ? 'alert' : undefined}>
            {draft.failed ? t('bulk.notKept') : draft.savedAt !== null && t('bulk.kept')}
          </p>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button
            kind="primary"
            keys={['Ctrl', 'Enter']}
            busy={bulk.isPending}
            disabled={
              body === null ? t(`bulk.needs.${action}`) : needsReason ? t('reuse:differs.needsReason') : undefined
            }
            onClick={send}
          >
            {bulk.isPending
              ? t('bulk.sending')
              : t(results.length > 0 || bulk.isError ? 'bulk.retry' : 'bulk.send', {
                  count: actedOn(action, input, able).length,
                })}
          </Button>
        </>
      }
    >
      <div ref={form} className={styles.form}>
        {unable[0] && <Unable example={unable[0]} action={action} count={unable.length} />}
        {draft.ready && able.length > 0 && <Fields tickets={able} input={input} onInput={change} />}
        {bulk.isError && (
          <p className={styles.failed} role="alert">
            <IconAlertTriangle size={16} aria-hidden="true" />
            {problemText(bulk.error).detail} {t('bulk.keptAfterFailure')}
          </p>
        )}
        {refused && (
          <Suspense>
            <DespiteField
              others={differingAnswers(refused)}
              value={input.despite ?? ''}
              onChange={(despite) => change({ despite })}
            />
          </Suspense>
        )}
        {results.length > 0 && <Results results={results} codeOf={(id) => codes.get(id) ?? id} />}
      </div>
    </Dialog>
  );
};

const Unable = ({ example, action, count }: { example: Ticket; action: BulkAction; count: number }) => {
  const { t } = useTranslation('acts');
  const reason = useReason(example)(ABILITY_OF[action]) ?? '';
  return <p className={styles.blocked}>{t('bulk.blocked', { count, reason })}</p>;
};

const Results = ({ results, codeOf }: { results: BulkResults; codeOf: (id: string) => string }) => {
  const { t } = useTranslation('acts');
  const failed = results.filter(({ ok }) => !ok).length;
  return (
    <section role="status">
      <p className={styles.summary}>
        {t('bulk.done', { count: results.length - failed })}
        {failed > 0 && `. ${t('bulk.failed', { count: failed })}`}
      </p>
      <ul className={styles.results} aria-label={t('bulk.results')}>
        {results.map(({ id, ok, problem }) => (
          <li key={id} className={ok ? styles.ok : styles.notOk}>
            {ok ? <IconCircleCheck size={15} aria-hidden="true" /> : <IconAlertTriangle size={15} aria-hidden="true" />}
            <b>{codeOf(id)}</b>
            <span>{ok ? t('bulk.ok') : (problem?.errors?.[0]?.detail ?? problem?.detail)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

export default BulkDialog;
