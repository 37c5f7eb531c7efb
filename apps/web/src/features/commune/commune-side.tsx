import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { useNow } from '../../ui/countdown/ticker.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { communeDossiersQuery, type Dossier, freshAnswersQuery } from './commune.queries.ts';
import styles from './commune-side.module.css';

/** Beside the list: how far the dossiers are, and what came back lately. */
export const CommuneSide = () => (
  <div className={styles.side}>
    <FreshAnswers />
    <Dossiers />
  </div>
);

const FreshAnswers = () => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const now = useNow();
  const answers = useQuery(freshAnswersQuery);
  return (
    <section className={styles.card} aria-labelledby="answers-title">
      <h2 id="answers-title" className={styles.title}>
        {t('home.answers')}
      </h2>
      <Loaded
        pending={!answers.data}
        error={answers.error}
        onRetry={() => answers.refetch()}
        skeleton={<Skeleton height="120px" />}
        slowText={t('slow')}
        staleText={t('stale', { time: format.time(answers.dataUpdatedAt) })}
        small
      >
        {answers.data?.items.length === 0 && <p className={styles.quiet}>{t('home.noAnswers')}</p>}
        <ul>
          {answers.data?.items.map(({ id, code, subject, answeredAt }) => (
            <li key={id} className={styles.answer}>
              <IconCircleCheck size={16} aria-hidden="true" />
              <div>
                <Link to={paths.ticket(code)}>{subject}</Link>
                <p className={styles.meta}>
                  {answeredAt && `${t('home.answeredAt', { moment: format.moment(answeredAt, now) })} · `}
                  {t('home.toAccept')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </Loaded>
    </section>
  );
};

const Dossiers = () => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const dossiers = useQuery(communeDossiersQuery);
  return (
    <section className={styles.card} aria-labelledby="dossiers-title">
      <h2 id="dossiers-title" className={styles.title}>
        {t('home.dossiers')}
        <Link to={paths.dossiers} className={styles.all}>
          {t('home.all')}
        </Link>
      </h2>
      <Loaded
        pending={!dossiers.data}
        error={dossiers.error}
        onRetry={() => dossiers.refetch()}
        skeleton={<Skeleton height="60px" />}
        slowText={t('slow')}
        staleText={t('stale', { time: format.time(dossiers.dataUpdatedAt) })}
        small
      >
        {dossiers.data?.items.length === 0 && <p className={styles.quiet}>{t('home.noDossiers')}</p>}
        <ul>
          {dossiers.data?.items.map((dossier) => (
            <DossierLine key={dossier.id} dossier={dossier} />
          ))}
        </ul>
      </Loaded>
    </section>
  );
};

const DossierLine = ({ dossier: { id, code, title, progress } }: { dossier: Dossier }) => {
  const { t } = useTranslation('dossier');
  const { done, total, overdue, waiting } = progress;
  return (
    <li className={styles.dossier}>
      <Link to={paths.dossier(id)} className={styles.dossierTitle}>
        {title}
      </Link>
      <span className={styles.progress}>
        <b>
          {done}/{total}
        </b>
        <progress value={done} max={Math.max(1, total)} aria-label={t('progress', { done, total })} />
      </span>
      <p className={styles.meta}>
        {code}
        {overdue > 0 && (
          <span className={styles.late}>
            <IconAlertTriangle size={13} aria-hidden="true" />
            {t('overdue', { count: overdue })}
          </span>
        )}
        {waiting > 0 && <span className={styles.waiting}>{t('waiting', { count: waiting })}</span>}
      </p>
    </li>
  );
};
