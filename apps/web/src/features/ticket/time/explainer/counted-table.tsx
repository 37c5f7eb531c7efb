import { formatHours } from '@caunoi/sla/duration-text';
import { wholeMinutes } from '@caunoi/sla/explanation';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../i18n/use-format.ts';
import type { ClockDetail } from '../../ticket.queries.ts';
import styles from './explainer.module.css';

/** The stretches of working time that make up the target. */
export const CountedTable = ({ explanation }: { explanation: ClockDetail['explanation'] }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const { intervals, countedMinutes, dueAt } = explanation;
  if (intervals.length === 0) return null;
  const shown = wholeMinutes(explanation);
  return (
    <table className={styles.table}>
      <caption>{t('time.counted')}</caption>
      <tbody>
        {intervals.map(({ from, to }, index) => (
          <tr key={from}>
            <th scope="row">
              {format.weekday(from)} {format.dayMonth(from)}
            </th>
            <td>
              {format.time(from)}–{format.time(to)}
            </td>
            <td>{formatHours(shown[index] ?? 0, format.language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(dueAt ? 'time.sum' : 'why.soFar')}</th>
          <td />
          <td>{formatHours(countedMinutes, format.language)}</td>
        </tr>
      </tfoot>
    </table>
  );
};
