import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { downloadAttachment } from '../download-attachment.ts';
import type { Attachment } from '../ticket.queries.ts';
import styles from './question.module.css';

/** Files to download. They need the session's token, so they are buttons and not plain links. */
export const FileList = ({ files }: { files: readonly Attachment[] }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const problemText = useProblemText();
  const [busy, setBusy] = useState<string | null>(null);
  if (files.length === 0) return null;

  const download = async (file: Attachment) => {
    setBusy(file.id);
    await downloadAttachment(file).catch((error: unknown) =>
      showToast({ tone: 'late', message: problemText(error).detail }),
    );
    setBusy(null);
  };

  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          <button
            type="button"
            className={styles.file}
            aria-busy={busy === file.id || undefined}
            onClick={() => download(file)}
          >
            <IconPaperclip size={15} aria-hidden="true" />
            <span className={styles.fileName}>{file.name}</span>
            <span className={styles.size}>{busy === file.id ? t('downloading') : format.bytes(file.byteSize)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
