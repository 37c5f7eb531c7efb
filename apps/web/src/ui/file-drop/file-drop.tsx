import { IconFileUpload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names.ts';
import styles from './file-drop.module.css';

type FileDropProps = {
  label: string;
  /** Called with what passed; the rest is named below the field. */
  onFiles: (files: File[]) => void;
  maxBytes: number;
  maxFiles?: number;
  /** As the attribute: ".pdf,.docx". The server decides by content. */
  accept?: string;
  hint?: ReactNode;
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** Drop or choose files. Size and number are checked here, so that nobody waits for a refused upload. */
export const FileDrop = ({ label, onFiles, maxBytes, maxFiles = 10, accept, hint }: FileDropProps) => {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);

  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    const tooLarge = files.filter((file) => file.size > maxBytes);
    const fitting = files.filter((file) => file.size <= maxBytes);
    setProblems([
      ...tooLarge.map((file) => t('file.tooLarge', { name: file.name, size: megabytes(maxBytes) })),
      ...(fitting.length > maxFiles ? [t('file.tooMany', { count: maxFiles })] : []),
    ]);
    if (fitting.length > 0) onFiles(fitting.slice(0, maxFiles));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's extra; the input inside serves everybody
    <div
      className={classNames(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <IconFileUpload size={24} aria-hidden="true" />
      <span>
        {t('file.drop')} <span className={styles.choose}>{t('file.choose')}</span>
      </span>
      <span className={styles.hint}>{hint ?? t('file.limit', { size: megabytes(maxBytes) })}</span>
      <input
        type="file"
        className={styles.input}
        aria-label={label}
        accept={accept}
        multiple={maxFiles > 1}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file chosen again must count as a change.
          event.currentTarget.value = '';
        }}
      />
      {problems.map((problem) => (
        <span key={problem} role="alert" className={styles.problem}>
          {problem}
        </span>
      ))}
    </div>
  );
};
