import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { serverNow } from '../../lib/server-clock.ts';
import { Citation } from '../../ui/citation/citation.tsx';
import type { DifferingAnswer } from './differing.ts';
import styles from './side-by-side.module.css';

type Own = {
  body: string;
  citations: readonly { document: string; article?: string | null | undefined }[];
  noCitationReason?: string | null | undefined;
};

type SideBySideProps = {
  /** Absent where one's own text stands elsewhere. */
  own?: Own;
  others: readonly DifferingAnswer[];
};

/** One's own answer and the other units', to be compared. */
export const SideBySide = ({ own, others }: SideBySideProps) => {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  return (
    <div className={styles.columns}>
      {own && <TextColumn heading={t('differs.own')} {...own} />}
      {others.map((other) => (
        <TextColumn
          key={other.id}
          heading={t('differs.other', {
            department: other.department?.name ?? t('differs.otherUnit'),
            moment: format.moment(other.at, serverNow()),
          })}
          {...other}
        >
          {other.settlement && (
            <p className={styles.settled}>
              <IconGavel size={15} aria-hidden="true" />
              {t('differs.settled', { settlement: other.settlement })}
            </p>
          )}
        </TextColumn>
      ))}
    </div>
  );
};

type TextColumnProps = Own & { heading: string; children?: React.ReactNode };

export const TextColumn = ({ heading, body, citations, noCitationReason, children }: TextColumnProps) => {
  const { t } = useTranslation('reuse');
  return (
    <section className={styles.column}>
      <h3>{heading}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it */}
      <section className={styles.text} aria-label={heading} tabIndex={0}>
        {body}
      </section>
      {citations.length > 0 && (
        <ul className={styles.basis} aria-label={t('match.basis')}>
          {citations.map(({ document, article }) => (
            <li key={`${document} ${article}`}>
              <Citation document={document} detail={article || undefined} />
            </li>
          ))}
        </ul>
      )}
      {citations.length === 0 && noCitationReason && (
        <p className={styles.noBasis}>{t('match.noBasis', { reason: noCitationReason })}</p>
      )}
      {children}
    </section>
  );
};
