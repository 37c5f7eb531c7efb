import { useTranslation } from 'react-i18next';
import { ACCEPTED, FILE_BYTES, MOST_FILES, type UploadedFile } from '../../../lib/upload-file.ts';
import type { useUploads } from '../../../lib/use-uploads.ts';
import { FileDrop } from '../../../ui/file-drop/file-drop.tsx';
import { UploadList } from '../files/upload-list.tsx';
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
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <UploadList files={files} uploading={uploading} onRemove={onRemove} />
    </div>
  );
};
