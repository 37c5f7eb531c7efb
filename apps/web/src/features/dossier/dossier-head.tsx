import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { clockViewOf } from '../../lib/clock-view.ts';
import { paths } from '../../paths.ts';
import { Countdown } from '../../ui/countdown/countdown.tsx';
import type { Dossier } from './dossier.queries.ts';
import styles from './dossier-page.module.css';
import { Progress } from './progress.tsx';
import { ProgressFacts } from './progress-facts.tsx';
import type { Question } from './question.ts';

type DossierHeadProps = {
  dossier: Dossier;
  /** Whose clock runs out first; null while the questions are read, or when none runs. */
  next: Question | null;
};

/** What the dossier is, how far it has come, and what is due next. */
export const DossierHead = ({ dossier, next }: DossierHeadProps) => {
  const { t } = useTranslation(['dossier', 'following']);
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
      {next && (
        <div className={styles.next}>
          <Link to={paths.ticket(next.ticket.code)}>{t('following:next.title', { number: next.number })}</Link>
          <Countdown clock={clockViewOf(next.ticket.clock)} />
        </div>
      )}
      <div className={styles.progress}>
        <Progress done={progress.done} total={progress.total} words={t('following:answered')} large />
        <ProgressFacts progress={progress} />
      </div>
    </section>
  );
};
