import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { paths } from '../../../paths.ts';
import type { DryRun } from '../catalogue.queries.ts';
import { Moves, Route } from './moves.tsx';
import styles from './publish.module.css';
import { useFiguresText } from './use-figures-text.ts';

/** What the changes would have done to the questions of the last month. */
export const DryRunResult = ({ result, today }: { result: DryRun; today: string }) => {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const figuresText = useFiguresText();
  const { changed, tickets, total, examples, on } = result;
  const still = changed === 0 && tickets > 0;
  return (
    <div className={styles.result}>
      <p className={styles.sum} data-still={still || undefined}>
        {still && <IconCircleCheck size={20} aria-hidden="true" />}
        {changed > 0 && <b>{format.number(changed)}</b>}
        <span>{figuresText(result)}</span>
      </p>
      {on > today && <p className={styles.hint}>{t('trial.on', { day: format.date(on) })}</p>}
      {tickets > 0 && tickets < total && (
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
