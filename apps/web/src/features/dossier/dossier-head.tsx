import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import type { Dossier } from './dossier.queries.ts';
import styles from './dossier-page.module.css';
import { Progress } from './progress.tsx';
import { ProgressFacts } from './progress-facts.tsx';

/** What the dossier is and how far it has come. */
export const DossierHead = ({ dossier }: { dossier: Dossier }) => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { title, letterNumber, letterDate, sentAt, progress } = dossier;
  return (
    <section className={styles.head} aria-label={t('one')}>
      <div className={styles.words}>
        <h2>{title}</h2>
        <p className={styles.meta}>
          {letterNumber && (
            <span>
              {t('letter', { number: letterNumber })}
              {letterDate && `, ${format.date(letterDate)}`}
            </span>
          )}
          {sentAt && <span>{t('sentOn', { date: `${format.time(sentAt)} ${format.date(sentAt)}` })}</span>}
        </p>
      </div>
      <div className={styles.progress}>
        <Progress done={progress.done} total={progress.total} large />
        <ProgressFacts progress={progress} />
      </div>
    </section>
  );
};
