import { IconPaperclip } from '@tabler/icons-react';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED, FILE_BYTES, MOST_FILES } from '../../../lib/upload-file.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';

type FileButtonProps = {
  /** Files that the text has already. */
  count: number;
  onFiles: (files: File[]) => void;
};

/** Chooses files; what the server would refuse for its size or number is named at once. */
export const FileButton = ({ count, onFiles }: FileButtonProps) => {
  const { t } = useTranslation(['ticket', 'common']);
  const input = useRef<HTMLInputElement>(null);

  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])];
    // The same file chosen again must count as a change.
    event.currentTarget.value = '';
    const fitting = files.filter(({ size }) => size <= FILE_BYTES);
    const limit = Math.round(FILE_BYTES / 1024 / 1024);
    for (const { name, size } of files)
      if (size > FILE_BYTES)
        showToast({ tone: 'late', message: t('common:file.tooLarge', { name, size: `${limit} MB` }) });
    const room = Math.max(0, MOST_FILES - count);
    if (fitting.length > room) showToast({ tone: 'late', message: t('common:file.tooMany', { count: MOST_FILES }) });
    if (room > 0 && fitting.length > 0) onFiles(fitting.slice(0, room));
  };

  return (
    <>
      <input ref={input} type="file" multiple hidden accept={ACCEPTED} onChange={take} />
      <IconButton
        size="sm"
        icon={<IconPaperclip size={17} aria-hidden="true" />}
        label={t('files.add')}
        disabled={count >= MOST_FILES ? t('common:file.tooMany', { count: MOST_FILES }) : undefined}
        onClick={() => input.current?.click()}
      />
    </>
  );
};
