import { IconPaperclip, IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { isProblem } from '../../../lib/api-problem.ts';
import type { UploadedFile } from '../../../lib/upload-file.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import type { Upload, useUploads } from '../../../lib/use-uploads.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import styles from './upload-list.module.css';

type UploadListProps = {
  files: readonly Pick<UploadedFile, 'id' | 'name' | 'byteSize'>[];
  uploading: ReturnType<typeof useUploads>;
  onRemove: (id: string) => void;
};

/** Files that will go with the text: arrived, on their way with progress, or failed. */
export const UploadList = ({ files, uploading, onRemove }: UploadListProps) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  if (files.length + uploading.uploads.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('files.label')}>
      {files.map(({ id, name, byteSize }) => (
        <li key={id} className={styles.file}>
          <IconPaperclip size={15} aria-hidden="true" />
          <span className={styles.name}>{name}</span>
          <span className={styles.size}>{format.bytes(byteSize)}</span>
          <IconButton
            size="sm"
            icon={<IconX size={15} aria-hidden="true" />}
            label={t('files.remove', { name })}
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
  );
};

type OnItsWayProps = { upload: Upload; onRetry: () => void; onCancel: () => void };

const OnItsWay = ({ upload: { file, sent, error }, onRetry, onCancel }: OnItsWayProps) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const problemText = useProblemText();
  const { name } = file;
  // Sent again it would be as large.
  const tooLarge = isProblem(error, 'payload-too-large');
  return (
    <li className={styles.file}>
      <IconPaperclip size={15} aria-hidden="true" />
      <span className={styles.name}>{name}</span>
      {error ? (
        <>
          <span className={styles.failed} role="alert">
            {tooLarge ? t('files.tooLarge') : problemText(error).detail}
          </span>
          {!tooLarge && (
            <IconButton
              size="sm"
              icon={<IconRefresh size={15} aria-hidden="true" />}
              label={t('files.retry', { name })}
              onClick={onRetry}
            />
          )}
        </>
      ) : (
        <>
          <progress className={styles.progress} value={sent} max={1} aria-label={t('files.sending', { name })} />
          <span className={styles.size}>{format.percent(sent, 0)}</span>
        </>
      )}
      <IconButton
        size="sm"
        icon={<IconX size={15} aria-hidden="true" />}
        label={t('files.cancel', { name })}
        onClick={onCancel}
      />
    </li>
  );
};
