import { IconPaperclip, IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { isProblem } from '../../../lib/api-problem.ts';
import { ACCEPTED, FILE_BYTES, MOST_FILES, type UploadedFile } from '../../../lib/upload-file.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import type { Upload, useUploads } from '../../../lib/use-uploads.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { FileDrop } from '../../../ui/file-drop/file-drop.tsx';
import styles from './reply-files.module.css';

type ReplyFilesProps = {
  files: readonly UploadedFile[];
  uploading: ReturnType<typeof useUploads>;
  problem?: string;
  onRemove: (id: string) => void;
};

/** Files that go with a reply: those that have arrived and those on their way. */
export const ReplyFiles = ({ files, uploading, problem, onRemove }: ReplyFilesProps) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const left = MOST_FILES - files.length - uploading.uploads.length;
  return (
    <div className={styles.files}>
      {left > 0 && (
        <FileDrop
          label={t('acts.files.label')}
          onFiles={uploading.add}
          maxBytes={FILE_BYTES}
          maxFiles={left}
          accept={ACCEPTED}
          hint={t('acts.files.hint')}
        />
      )}
      {problem && (
        <p role="alert" className={styles.failed}>
          {problem}
        </p>
      )}
      <ul>
        {files.map(({ id, name, byteSize }) => (
          <li key={id} className={styles.file}>
            <IconPaperclip size={16} aria-hidden="true" />
            <span className={styles.name}>{name}</span>
            <span className={styles.size}>{format.bytes(byteSize)}</span>
            <IconButton
              icon={<IconX size={16} aria-hidden="true" />}
              label={t('acts.files.remove', { name })}
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
    </div>
  );
};

const OnItsWay = ({ upload, onRetry, onCancel }: { upload: Upload; onRetry: () => void; onCancel: () => void }) => {
  const { t } = useTranslation('ticket');
  const problemText = useProblemText();
  const { name } = upload.file;
  const tooLarge = isProblem(upload.error, 'payload-too-large');
  return (
    <li className={styles.file}>
      <IconPaperclip size={16} aria-hidden="true" />
      <span className={styles.name}>{name}</span>
      {upload.error ? (
        <span className={styles.failed} role="alert">
          {tooLarge ? t('acts.files.tooLarge') : problemText(upload.error).detail}
        </span>
      ) : (
        <progress value={upload.sent} max={1} aria-label={t('acts.files.sending', { name })} />
      )}
      {upload.error && !tooLarge && (
        <IconButton
          icon={<IconRefresh size={16} aria-hidden="true" />}
          label={t('acts.files.retry', { name })}
          size="sm"
          onClick={onRetry}
        />
      )}
      <IconButton
        icon={<IconX size={16} aria-hidden="true" />}
        label={t('acts.files.cancel', { name })}
        size="sm"
        onClick={onCancel}
      />
    </li>
  );
};
