import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { useReason } from '../../../lib/use-reason.ts';
import { Button } from '../../../ui/button/button.tsx';
import { UNSURE_BELOW } from '../../../ui/confidence/confidence.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import type { Ticket } from '../queue.queries.ts';
import styles from './bulk.module.css';
import {
  ABILITY_OF,
  actedOn,
  type BulkAction,
  type BulkInput,
  type BulkResults,
  bodyOf,
  NO_INPUT,
  surelyFor,
} from './bulk-act.ts';
import { AssignFields, HandOverFields, NoteFields } from './bulk-fields.tsx';
import { MergeFields } from './merge-fields.tsx';
import { useBulk } from './use-bulk.ts';

const FIELDS = { handover: HandOverFields, assign: AssignFields, note: NoteFields, merge: MergeFields } as const;
const TITLES = {
  handover: 'bulk.handOverTitle',
  assign: 'bulk.assignTitle',
  note: 'bulk.noteTitle',
  merge: 'bulk.mergeTitle',
} as const;

type BulkDialogProps = {
  action: BulkAction;
  /** As the list shows them now: their versions are what the server compares. */
  tickets: readonly Ticket[];
  onClose: () => void;
  /** Ids that it was done for. */
  onDone: (ids: readonly string[]) => void;
};

const BulkDialog = ({ action, tickets, onClose, onDone }: BulkDialogProps) => {
  const { t } = useTranslation(['queue', 'common']);
  const problemText = useProblemText();
  const bulk = useBulk();
  const [results, setResults] = useState<BulkResults>([]);
  const done = new Set(results.filter(({ ok }) => ok).map(({ id }) => id));
  const open = tickets.filter(({ id }) => !done.has(id));
  const able = open.filter((ticket) => ticket.can[ABILITY_OF[action]]);
  const unable = open.filter((ticket) => !ticket.can[ABILITY_OF[action]]);
  const [input, setInput] = useState<BulkInput>({
    ...NO_INPUT,
    department: surelyFor(able, UNSURE_BELOW),
    // the queue's first: it is due before the others
    into: able.length > 1 ? (able[0]?.id ?? null) : null,
  });
  const codes = new Map(tickets.map(({ id, code }) => [id, code]));
  const body = bodyOf(action, input, able);
  const Fields = FIELDS[action];

  const send = () => {
    if (!body) return;
    bulk.mutate(body, {
      onSuccess: ({ items }) => {
        const count = items.filter(({ ok }) => ok).length;
        onDone(items.filter(({ ok }) => ok).map(({ id }) => id));
        if (count === items.length) {
          showToast({ tone: 'ok', message: t('bulk.done', { count }) });
          onClose();
        }
        // Results of an earlier try stand unless this one replaces them.
        else setResults((before) => [...before.filter(({ id }) => !items.some((item) => item.id === id)), ...items]);
      },
    });
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(TITLES[action], { count: tickets.length })}
      width={560}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button
            kind="primary"
            busy={bulk.isPending}
            disabled={body === null ? t(`bulk.needs.${action}`) : undefined}
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
      <div className={styles.form}>
        {unable[0] && <Unable example={unable[0]} action={action} count={unable.length} />}
        {able.length > 0 && (
          <Fields tickets={able} input={input} onInput={(patch) => setInput({ ...input, ...patch })} />
        )}
        {bulk.isError && (
          <p className={styles.failed} role="alert">
            <IconAlertTriangle size={16} aria-hidden="true" />
            {problemText(bulk.error).detail} {t('bulk.keptAfterFailure')}
          </p>
        )}
        {results.length > 0 && <Results results={results} codeOf={(id) => codes.get(id) ?? id} />}
      </div>
    </Dialog>
  );
};

const Unable = ({ example, action, count }: { example: Ticket; action: BulkAction; count: number }) => {
  const { t } = useTranslation('queue');
  const reason = useReason(example)(ABILITY_OF[action]) ?? '';
  return <p className={styles.blocked}>{t('bulk.blocked', { count, reason })}</p>;
};

const Results = ({ results, codeOf }: { results: BulkResults; codeOf: (id: string) => string }) => {
  const { t } = useTranslation('queue');
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
            <span>{ok ? t('bulk.ok') : problem?.detail}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

export default BulkDialog;
