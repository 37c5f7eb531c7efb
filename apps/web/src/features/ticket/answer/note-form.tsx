import { IconLock } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useOneAtATime } from '../../../lib/use-one-at-a-time.ts';
import { useReason } from '../../../lib/use-reason.ts';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { UploadList } from '../files/upload-list.tsx';
import { useTicketAct } from '../ticket.mutations.ts';
import type { Ticket, TimelineEntry } from '../ticket.queries.ts';
import { NOTE_LENGTH, type NoteDraft } from './answer-draft.ts';
import styles from './composer.module.css';
import { FileButton } from './file-button.tsx';
import type { Writing } from './use-writing.ts';
import { WritingBox } from './writing-box.tsx';
import { WritingFrame } from './writing-frame.tsx';

type NoteFormProps = {
  ticket: Ticket;
  timeline: readonly TimelineEntry[];
  writing: Writing<NoteDraft>;
  textRef: RefObject<HTMLTextAreaElement | null>;
};

/** Words among staff; the commune never reads them. */
export const NoteForm = ({ ticket, timeline, writing, textRef }: NoteFormProps) => {
  const { t } = useTranslation('ticket');
  const act = useTicketAct(ticket);
  const oneAtATime = useOneAtATime();
  const reasonOf = useReason(ticket);
  const { value, change, uploading } = writing;
  const blocked = reasonOf('note');
  const notYet =
    blocked ??
    (value.body.trim() === '' ? t('note.needsText') : writing.isUploading ? t('answer.needsFiles') : undefined);

  const send = async () => {
    if (notYet !== undefined || act.isPending || !writing.keepFiles()) return;
    await writing.flush();
    const files = value.files.map(({ id }) => id);
    const body = { body: value.body.trim(), ...(files.length > 0 && { attachmentIds: files }) };
    const after = await act.mutateAsync({ act: 'note', body, key: writing.sendKey }).catch(() => null);
    if (!after) return;
    await writing.clear();
    showToast({ tone: 'ok', message: t('note.saved') });
  };
  return (
    <WritingFrame
      timeline={timeline}
      writing={writing}
      act={act}
      blocked={blocked}
      notYet={notYet}
      send={{ label: t('note.save') }}
      onSend={() => void oneAtATime(send)}
    >
      <WritingBox
        internal
        ref={textRef}
        label={t('note.text')}
        placeholder={t('note.placeholder')}
        maxLength={NOTE_LENGTH}
        value={value.body}
        onChange={(event) => change({ body: event.currentTarget.value })}
        readOnly={act.isPending}
        onFiles={uploading.add}
        tools={
          <>
            <span className={styles.lock}>
              <IconLock size={14} aria-hidden="true" />
              {t('note.hint')}
            </span>
            <FileButton count={value.files.length + uploading.uploads.length} onFiles={uploading.add} />
          </>
        }
      >
        <div className={styles.attached}>
          <UploadList
            files={value.files}
            uploading={uploading}
            onRemove={(id) => change({ files: value.files.filter((file) => file.id !== id) })}
          />
        </div>
      </WritingBox>
    </WritingFrame>
  );
};
