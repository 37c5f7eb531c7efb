import { IconPaperclip, IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { ACCEPTED, FILE_BYTES, MOST_FILES, type UploadedFile } from '../../lib/upload-file.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import type { Upload, useUploads } from '../../lib/use-uploads.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { FileDrop } from '../../ui/file-drop/file-drop.tsx';
import styles from './attachments.module.css';

type AttachmentsProps = {
  files: readonly UploadedFile[];
  uploading: ReturnType<typeof useUploads>;
  onRemove: (id: string) => void;
};

/** Files of a question: those on their way with their progress, and those that have arrived. */
export const Attachments = ({ files, uploading, onRemove }: AttachmentsProps) => {
  const { t } = useTranslation('intake');
  const format = useFormat();
  const left = MOST_FILES - files.length - uploading.uploads.length;
  return (
    <div className={styles.files}>
      <span className={styles.label}>{t('files.label')}</span>
      {left > 0 && (
        <FileDrop
          label={t('files.label')}
          onFiles={uploading.add}
          maxBytes={FILE_BYTES}
          maxFiles={left}
          accept={ACCEPTED}
          hint={t('files.hint')}
        />
      )}
      {files.length + uploading.uploads.length > 0 && (
        <ul className={styles.list}>
          {files.map(({ id, name, byteSize }) => (
            <li key={id} className={styles.file}>
              <IconPaperclip size={16} aria-hidden="true" />
              <span className={styles.name}>{name}</span>
              <span className={styles.size}>{format.bytes(byteSize)}</span>
              <IconButton
                icon={<IconX size={16} aria-hidden="true" />}
                label={t('files.remove', { name })}
                size="sm"
                onClick={() => onRemove(id)}
              />
            </li>
          ))}
          {uploading.uploads.map((upload) => (
            <OnItsWay
              key={upload.key}
              upload={upload}
              onRetry={() => uploading.retry(upload)}
              onCancel={() => uploading.cancel(upload.key)}
            />
          ))}
        </ul>
      )}
    </div>
  );
};

const OnItsWay = ({ upload, onRetry, onCancel }: { upload: Upload; onRetry: () => void; onCancel: () => void }) => {
  const { t } = useTranslation('intake');
  const format = useFormat();
  const problemText = useProblemText();
  const { name } = upload.file;
  const tooLarge = isProblem(upload.error, 'payload-too-large');
  return (
    <li className={styles.file}>
      <IconPaperclip size={16} aria-hidden="true" />
      <span className={styles.name}>{name}</span>
      {upload.error ? (
        <span className={styles.failed} role="alert">
          {tooLarge ? t('files.tooLarge') : problemText(upload.error).detail}
        </span>
      ) : (
        <>
          <progress value={upload.sent} max={1} aria-label={t('files.sending', { name })} />
          <span className={styles.size}>{format.percent(upload.sent, 0)}</span>
        </>
      )}
      {upload.error && !tooLarge && (
        <IconButton
          icon={<IconRefresh size={16} aria-hidden="true" />}
          label={t('files.retry', { name })}
          size="sm"
          onClick={onRetry}
        />
      )}
      <IconButton
        icon={<IconX size={16} aria-hidden="true" />}
        label={t('files.cancel', { name })}
        size="sm"
        onClick={onCancel}
      />
    </li>
  );
};
