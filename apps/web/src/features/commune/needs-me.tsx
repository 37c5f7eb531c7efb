import { IconCircleCheck, IconMessageReply } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { useNow } from '../../ui/countdown/ticker.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { neededQuery, ownCountsQuery, type Ticket } from './commune.queries.ts';
import styles from './commune-home.module.css';

/** Clarifications: the only thing that stops a clock, so it comes before everything else. */
export const NeedsMe = () => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const needed = useQuery(neededQuery);
  const total = useQuery(ownCountsQuery('')).data?.counts.waiting;
  const tickets = needed.data?.items ?? [];
  return (
    <section className={styles.needs} aria-labelledby="needs-title">
      <h2 id="needs-title" className={styles.title}>
        {t('home.needs')}
        {total ? <span className={styles.count}>{total}</span> : null}
      </h2>
      <Loaded
        pending={!needed.data}
        error={needed.error}
        onRetry={() => needed.refetch()}
        skeleton={<Skeleton height="62px" />}
        slowText={t('slow')}
        staleText={t('stale', { time: format.time(needed.dataUpdatedAt) })}
        small
      >
        {tickets.length === 0 ? (
          <p className={styles.quiet}>
            <IconCircleCheck size={16} aria-hidden="true" />
            {t('home.needsNothing')}
          </p>
        ) : (
          <ul className={styles.neededList}>
            {tickets.map((ticket) => (
              <Needed key={ticket.id} ticket={ticket} />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
};

const Needed = ({ ticket: { code, subject, clock, owner } }: { ticket: Ticket }) => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const now = useNow();
  const who = owner.person?.name ?? owner.unit.shortName;
  return (
    <li className={styles.needed}>
      <IconMessageReply size={20} aria-hidden="true" />
      <div className={styles.neededWords}>
        <Link to={paths.ticket(code)} className={styles.neededSubject}>
          {subject}
        </Link>
        <p className={styles.neededMeta}>
          {clock.pausedAt
            ? t('home.askedAt', { who, moment: format.moment(clock.pausedAt, now) })
            : t('home.asked', { who })}
        </p>
      </div>
      <span className={buttonClass({ kind: 'light' }, styles.neededAct)} aria-hidden="true">
        {t('home.reply')}
      </span>
    </li>
  );
};
