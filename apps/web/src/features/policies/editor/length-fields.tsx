import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import styles from './editor.module.css';
import { type Length, UNITS, type Unit } from './policy-form.ts';

type LengthFieldsProps = {
  label: string;
  /** What is measured, where the fields themselves do not say it. */
  of: string;
  hint?: string;
  value: Length;
  onChange: (patch: Partial<Length>) => void;
  units?: readonly Unit[];
  problem?: string;
  hideLabel?: boolean;
};

/** An amount and its unit. */
export const LengthFields = ({
  label,
  of,
  hint,
  value,
  onChange,
  units = ['minutes', 'hours'],
  problem,
  hideLabel,
}: LengthFieldsProps) => {
  const { t } = useTranslation('policies');
  return (
    <div className={styles.length}>
      <TextField
        label={label}
        hideLabel={hideLabel}
        aria-label={`${of}: ${label}`}
        hint={hint}
        inputMode="decimal"
        value={value.amount}
        onChange={(event) => onChange({ amount: event.currentTarget.value })}
        problem={problem}
      />
      <SelectField
        label={t('editor.unit')}
        hideLabel
        aria-label={`${of}: ${t('editor.unit')}`}
        className={hideLabel ? undefined : styles.besideLabel}
        options={UNITS.filter((unit) => units.includes(unit)).map((unit) => ({
          value: unit,
          label: t(`editor.units.${unit}`),
        }))}
        value={value.unit}
        onChange={(unit) => onChange({ unit: units.find((one) => one === unit) ?? value.unit })}
      />
    </div>
  );
};
