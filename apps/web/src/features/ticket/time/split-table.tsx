import { formatHours } from '@caunoi/sla/duration-text';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { TimeSplit } from '../ticket.queries.ts';
import { usePlaceLabel } from './places.ts';

/** The time split in words and numbers; the last row is the sum. */
export const SplitTable = ({
  split,
  caption,
  className,
}: {
  split: TimeSplit;
  caption: string;
  className?: string;
}) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const labelOf = usePlaceLabel();
  return (
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('time.where')}</th>
          <th scope="col">{t('time.when')}</th>
          <th scope="col">{t('time.howLong')}</th>
        </tr>
      </thead>
      <tbody>
        {split.segments.map((segment) => (
          <tr key={segment.from}>
            <th scope="row">{labelOf(segment)}</th>
            <td>
              {format.time(segment.from)} {format.dayMonth(segment.from)} – {format.time(segment.to)}{' '}
              {format.dayMonth(segment.to)}
            </td>
            <td>{formatHours(segment.minutes, format.language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('time.sum')}</th>
          <td />
          <td>{formatHours(split.totalMinutes, format.language)}</td>
        </tr>
      </tfoot>
    </table>
  );
};
