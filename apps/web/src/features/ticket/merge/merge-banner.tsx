import { IconGitMerge } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { paths } from '../../../paths.ts';
import { StateWord } from '../../../ui/chip/state-word.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { Ticket } from '../ticket.queries.ts';
import styles from './merge-banner.module.css';

type Merge = NonNullable<Ticket['merge']>;

/** With which other tickets this one is answered, as far as the reader sees them. */
export const MergeBanner = ({ merge }: { merge: Merge }) => {
  const { t } = useTranslation('ticket');
  const { into, tickets = [] } = merge;
  if (!into && tickets.length === 0) return null;
  return (
    <section className={styles.banner} aria-label={t('merge.title')}>
      <IconGitMerge size={18} aria-hidden="true" />
      <div className={styles.words}>
        {into && (
          <p>
            {t('merge.into')} <Link to={paths.ticket(into.code)}>{into.code}</Link>{' '}
            <span className={styles.subject}>{into.subject}</span>
          </p>
        )}
        {tickets.length > 0 && <Carried tickets={tickets} />}
      </div>
    </section>
  );
};

const Carried = ({ tickets }: { tickets: NonNullable<Merge['tickets']> }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow('minute');
  return (
    <details className={styles.carried}>
      <summary>{t('merge.carries', { count: tickets.length })}</summary>
      <ul>
        {tickets.map(({ id, code, subject, commune, state, dueAt }) => (
          <li key={id}>
            <Link to={paths.ticket(code)}>{code}</Link>
            <span className={styles.subject}>
              {commune.name}: {subject}
            </span>
            <span className={styles.due}>
              {state === 'merged' ? t('merge.due', { moment: format.moment(dueAt, now) }) : <StateWord state={state} />}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};
