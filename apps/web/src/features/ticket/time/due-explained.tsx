import { formatHours } from '@caunoi/sla/duration-text';
import { type DueExplanation, explainSentence } from '@caunoi/sla/explain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { Ticket } from '../ticket.queries.ts';
import styles from './due-explained.module.css';

type DueExplainedProps = {
  ticket: Ticket;
  /** Null: the server's calendar differs from the one known here. */
  explanation: DueExplanation | null;
};

/** How the due came about: as a sentence, and as the stretches of working time that were counted. */
export const DueExplained = ({ ticket: { clock }, explanation }: DueExplainedProps) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  if (!explanation) {
    return (
      <div className={styles.panel}>
        <p>
          {t('time.fromTo', {
            start: format.moment(clock.startedAt, now),
            due: clock.dueAt ? format.moment(clock.dueAt, now) : t('time.whilePaused'),
          })}
        </p>
        <p className={styles.rule}>{t('time.rule')}</p>
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <p>{explainSentence(explanation, format.language)}</p>
      <table className={styles.counted}>
        <caption>{t('time.counted')}</caption>
        <tbody>
          {explanation.intervals.map(({ from, to, minutes }) => (
            <tr key={from}>
              <th scope="row">
                {format.weekday(from)} {format.dayMonth(from)}
              </th>
              <td>
                {format.time(from)}–{format.time(to)}
              </td>
              <td>{formatHours(minutes, format.language)}</td>
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">{t('time.sum')}</th>
            <td />
            <td>{formatHours(explanation.countedMinutes, format.language)}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.rule}>{t('time.rule')}</p>
    </div>
  );
};
