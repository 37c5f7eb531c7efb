import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { paths } from '../../../paths.ts';
import type { DryRun } from '../catalogue.queries.ts';
import { Moves, Route } from './moves.tsx';
import styles from './publish.module.css';

/** What the changes would have done to the questions of the last month. */
export const DryRunResult = ({ result, today }: { result: DryRun; today: string }) => {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const { changed, tickets, total, days, examples, on } = result;
  return (
    <div className={styles.result}>
      <p className={styles.sum} data-still={changed === 0 || undefined}>
        {changed === 0 && <IconCircleCheck size={20} aria-hidden="true" />}
        {changed > 0 && <b>{format.number(changed)}</b>}
        <span>
          {changed === 0
            ? t('trial.still', { count: tickets, total: format.number(tickets), days })
            : t('trial.sum', { count: changed, total: format.number(tickets), days })}
        </span>
      </p>
      {on > today && <p className={styles.hint}>{t('trial.on', { day: format.date(on) })}</p>}
      {tickets < total && (
        <p className={styles.hint}>
          {t('trial.partly', { looked: format.number(tickets), total: format.number(total) })}
        </p>
      )}
      <Moves figures={result} />
      {examples.length > 0 && (
        <>
          <h4>{t('trial.examples')}</h4>
          <ul className={styles.examples}>
            {examples.map(({ ticket, excerpt, from, to }) => (
              <li key={ticket.id}>
                <p>
                  <Link to={paths.ticket(ticket.code)} target="_blank">
                    {ticket.code}
                  </Link>
                  <Route from={from} to={to} />
                </p>
                <q>{excerpt}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
