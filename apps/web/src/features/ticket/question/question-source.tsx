import { IconDownload, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../../lib/download-file.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import type { TicketSource } from '../ticket.queries.ts';
import styles from './question-source.module.css';

/** In the order in which the letters have them. */
const COLUMNS = ['legalBasis', 'cause', 'proposal', 'authority', 'deadline', 'note'] as const;

/** Where the question stands in the commune's own file, and what the commune wrote beside it there. */
export const QuestionSource = ({ source }: { source: TicketSource }) => {
  const { t } = useTranslation('ticket');
  const { fileName, number, heading, columns } = source;
  const written = COLUMNS.filter((column) => columns[column]?.trim());
  const place = placeOf(source);
  if (!fileName && number === null && heading === null && written.length === 0) return null;
  return (
    <section className={styles.source} aria-label={t('source.title')}>
      {fileName && <File source={source} name={fileName} />}
      {(number !== null || heading !== null || place) && (
        <p className={styles.place}>
          {number !== null && <b>{t('source.number', { number })}</b>}
          {heading !== null && <span>{t('source.heading', { heading })}</span>}
          {place && <span>{t(`source.${place.kind}`, place)}</span>}
        </p>
      )}
      {written.length > 0 && (
        <dl className={styles.columns}>
          {written.map((column) => (
            <div key={column}>
              <dt>{t(`source.${column}`)}</dt>
              <dd>{columns[column]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
};

const File = ({ source: { fileId }, name }: { source: TicketSource; name: string }) => {
  const { t } = useTranslation('ticket');
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    await downloadFile(`/api/question-files/${fileId}`, name).catch((error: unknown) =>
      showToast({ tone: 'late', message: problemText(error).detail }),
    );
    setBusy(false);
  };
  return (
    <p className={styles.file}>
      <IconFileText size={16} aria-hidden="true" />
      <span>{name}</span>
      {fileId && (
        <Button
          kind="link"
          size="sm"
          icon={<IconDownload size={15} aria-hidden="true" />}
          aria-label={t('source.download', { name })}
          busy={busy}
          onClick={() => void download()}
        >
          {t('source.downloadShort')}
        </Button>
      )}
    </p>
  );
};

/** Rows of a sheet, paragraphs or lines; one of them, or from the first to the last. */
const placeOf = ({ source }: TicketSource) => {
  const range = source?.rows ?? source?.paragraphs ?? source?.lines;
  if (!source || range?.[0] === undefined) return null;
  const last = range[1] ?? range[0];
  const at = last === range[0] ? String(last) : `${range[0]}–${last}`;
  return {
    kind: source.sheet ? ('rows' as const) : source.rows ? ('row' as const) : source.kind,
    at,
    sheet: source.sheet ?? '',
  };
};
