import { IconBook2, IconClipboardText, IconDownload, IconFileUpload, IconPencil } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { downloadFile } from '../../../lib/download-file.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { paths } from '../../../paths.ts';
import { Button, buttonClass } from '../../../ui/button/button.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import styles from './start-page.module.css';

const ACCEPTED = '.docx,.xlsx,.xlsm,.csv,.txt,.doc,.xls,.pdf';

type FileZoneProps = { onFile: (file: File) => void; onPaste: () => void; onByHand: () => void; busy: boolean };

/** The file that the clerk already has is enough: drop it, choose it, paste it, or write by hand. */
export const FileZone = ({ onFile, onPaste, onByHand, busy }: FileZoneProps) => {
  const { t } = useTranslation('drafts');
  const problemText = useProblemText();
  const id = useId();
  const template = () =>
    downloadFile('/api/question-template', t('start.templateName')).catch((error: unknown) =>
      showToast({ tone: 'late', message: problemText(error).detail }),
    );
  return (
    <section className={styles.zone} aria-labelledby={`${id}-title`}>
      <IconFileUpload size={40} aria-hidden="true" />
      <h2 id={`${id}-title`}>{t('start.title')}</h2>
      <p>{t('start.text')}</p>
      <label className={buttonClass({ kind: 'primary', size: 'touch' }, styles.choose)}>
        <IconFileUpload size={18} aria-hidden="true" />
        {t('start.choose')}
        <input
          type="file"
          className={styles.input}
          accept={ACCEPTED}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            // The same file chosen again must count as a change.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('start.hint')}
      </p>
      <div className={styles.others}>
        <Button icon={<IconClipboardText size={16} aria-hidden="true" />} onClick={onPaste}>
          {t('start.paste')}
        </Button>
        <Button icon={<IconPencil size={16} aria-hidden="true" />} busy={busy} onClick={onByHand}>
          {t('start.byHand')}
        </Button>
      </div>
      <p className={styles.help}>
        <Button kind="link" icon={<IconDownload size={14} aria-hidden="true" />} onClick={() => void template()}>
          {t('start.template')}
        </Button>
        <Link to={paths.questionFileGuide}>
          <IconBook2 size={14} aria-hidden="true" /> {t('start.guide')}
        </Link>
      </p>
    </section>
  );
};
