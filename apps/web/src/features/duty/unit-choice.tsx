import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ComboboxField } from '../../ui/field/combobox-field.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import type { DutyUnit } from './duty.queries.ts';
import styles from './duty-page.module.css';

type UnitChoiceProps = { units: readonly DutyUnit[]; chosen: DutyUnit; onChoose: (id: string) => void };

/** The device's own list is enough for so many. */
const FEW = 20;

/** Each unit with who is on duty there today, so that the ones without anybody show. */
export const UnitChoice = ({ units, chosen, onChoose }: UnitChoiceProps) => {
  const { t } = useTranslation('duty');
  const options = units.map(({ unit, onDuty }) => ({
    value: unit.id,
    label: t('unitToday', { unit: unit.name, who: onDuty?.name ?? t('nobody') }),
  }));
  const without = units.filter(({ onDuty }) => !onDuty || onDuty.absent).length;
  const shared = {
    className: styles.unit,
    label: t('unit'),
    options,
    value: chosen.unit.id,
    onChange: (id: string | null) => id && onChoose(id),
  };
  return (
    <div className={styles.choice}>
      {units.length > FEW ? <ComboboxField {...shared} placeholder={t('find')} /> : <SelectField {...shared} />}
      {without > 0 && (
        <p className={styles.without}>
          <IconAlertTriangle size={15} aria-hidden="true" />
          {t('without', { count: without })}
        </p>
      )}
    </div>
  );
};
