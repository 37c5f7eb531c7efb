import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../lib/api-problem.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import styles from '../calendars.module.css';
import { type Publication, useDryRun, usePublish } from '../calendars.mutations.ts';
import type { Calendar } from '../calendars.queries.ts';
import { FaultList } from './fault-list.tsx';
import { Impact } from './impact.tsx';
import { OvertakenNote } from './overtaken-note.tsx';

type PublishDialogProps = {
  calendar: Calendar;
  publication: Publication;
  /** The draft is in force now. */
  onPublished: () => void;
  /** Somebody else published: read the calendar again, the draft stays. */
  onOvertaken: () => void;
  onClose: () => void;
};

/** First what it would do to the open deadlines, then, with a word why, the publication itself. */
export const PublishDialog = ({ calendar, publication, onPublished, onOvertaken, onClose }: PublishDialogProps) => {
  const { t } = useTranslation(['calendars', 'common']);
  // Kept by itself: it outlives the dialog when somebody else was faster.
  const note = useDraft(`calendar-note:${calendar.key}`, '');
  const dryRun = useDryRun(calendar);
  const publish = usePublish(calendar);
  const { mutate: preview } = dryRun;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what the dialog was opened with
  useEffect(() => preview(publication), []);

  const error = publish.error ?? dryRun.error;
  const overtaken = isProblem(error, 'stale-record');
  const send = () =>
    publish.mutate(
      { ...publication, ...(note.value.trim() && { note: note.value.trim() }) },
      {
        onSuccess: ({ version }) => {
          note.clear();
          showToast({ tone: 'ok', message: t('publish.done', { version }) });
          onPublished();
        },
      },
    );
  return (
    <Dialog opened onClose={onClose} title={t('publish.title', { name: calendar.name })} width={820}>
      <div className={styles.form}>
        {dryRun.isPending && (
          <>
            <p className={styles.lead}>{t('publish.counting')}</p>
            <SkeletonRows rows={3} />
          </>
        )}
        {dryRun.data && <Impact dryRun={dryRun.data} />}
        {overtaken ? <OvertakenNote problem={error} /> : <FaultList error={error} publication={publication} />}
        {error && !overtaken && !isProblem(error, 'validation-failed') && <FormProblem error={error} shown={[]} />}
        {dryRun.data && note.ready && !overtaken && (
          <TextArea
            label={t('publish.note')}
            hint={t('publish.noteHint')}
            rows={2}
            maxLength={500}
            value={note.value}
            onChange={(event) => note.setValue(event.target.value)}
            optional
          />
        )}
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          {overtaken ? (
            <Button kind="primary" onClick={onOvertaken}>
              {t('publish.rebase')}
            </Button>
          ) : (
            <Button kind="primary" busy={publish.isPending} disabled={!dryRun.data} onClick={send}>
              {t('publish.submit')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
};
