import { IconUser } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/field/checkbox.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { QueueRow } from './queue-row.tsx';
import styles from './queue-table.module.css';
import type { QueueTableProps } from './queue-table-props.ts';

const VirtualRows = lazy(() => import('./virtual-rows.tsx'));

/** Up to here the browser draws all rows faster than it could draw some of them. */
const ALL_UP_TO = 200;

export const QueueTable = (props: QueueTableProps) => {
  const { tickets, currentId, selection, withProvince, focusWanted, acts, onSelectAll } = props;
  const { t } = useTranslation('queue');
  const all = tickets.length > 0 && tickets.every(({ id }) => selection.ids.has(id));
  const virtual = tickets.length > ALL_UP_TO;
  return (
    <table className={styles.table} aria-label={t('list')} aria-rowcount={virtual ? tickets.length + 1 : undefined}>
      <thead>
        <tr>
          <th className={styles.check}>
            <Checkbox
              className={styles.checkLabel}
              hideLabel
              label={t('selectAll')}
              checked={all}
              mixed={!all && selection.ids.size > 0}
              onChange={() => onSelectAll(!all)}
            />
          </th>
          <th className={styles.time}>{t('column.time')}</th>
          <th>{t('column.question')}</th>
          <th className={styles.unit}>{t('column.unit')}</th>
          <th className={styles.owner}>
            <span
              className={styles.ownerHead}
              role="img"
              aria-label={t('column.owner')}
              data-tooltip={t('column.owner')}
            >
              <IconUser size={15} aria-hidden="true" />
            </span>
          </th>
        </tr>
      </thead>
      {virtual ? (
        <Suspense
          fallback={
            <tbody>
              <tr>
                <td colSpan={5}>
                  <SkeletonRows />
                </td>
              </tr>
            </tbody>
          }
        >
          <VirtualRows {...props} />
        </Suspense>
      ) : (
        <tbody>
          {tickets.map((ticket) => (
            <QueueRow
              key={ticket.id}
              ticket={ticket}
              current={ticket.id === currentId}
              selected={selection.ids.has(ticket.id)}
              withProvince={withProvince}
              focusWanted={focusWanted}
              acts={acts}
            />
          ))}
        </tbody>
      )}
    </table>
  );
};
