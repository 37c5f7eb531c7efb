import { IconBuilding, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Confidence } from '../../../ui/confidence/confidence.tsx';
import type { Ticket } from '../queue.queries.ts';
import styles from './responsible-unit.module.css';

/** Who holds it, once it was handed over; before that, which department it seems to be for. */
export const ResponsibleUnit = ({
  ticket: { owner, department, departmentConfirmed, confidence },
}: {
  ticket: Ticket;
}) => {
  const { t } = useTranslation('queue');
  const handedOver = owner.unit.kind === 'department' || owner.unit.kind === 'provincial_department';
  if (handedOver) {
    return (
      <div className={styles.unit}>
        <b data-tooltip={owner.unit.name}>{owner.unit.shortName}</b>
        <span className={styles.line}>
          <IconBuilding size={14} aria-hidden="true" />
          {t('row.holds')}
        </span>
      </div>
    );
  }
  if (!department) {
    return (
      <div className={styles.unit}>
        <b>{t('row.noUnit')}</b>
        <span className={styles.line}>
          <IconHelpCircle size={14} aria-hidden="true" />
          {t('row.toTriage')}
        </span>
      </div>
    );
  }
  return (
    <div className={styles.unit}>
      <b data-tooltip={department.name}>{department.shortName}</b>
      <span className={styles.line}>
        {departmentConfirmed || confidence === null ? (
          t('row.confirmed')
        ) : (
          <>
            {confidence >= 0.6 && t('row.suggested')}
            <Confidence value={confidence} />
          </>
        )}
      </span>
    </div>
  );
};
