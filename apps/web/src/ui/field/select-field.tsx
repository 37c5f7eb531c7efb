import { IconChevronDown } from '@tabler/icons-react';
import type { Ref, SelectHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

export type SelectOption = { value: string; label: string; disabled?: boolean };

type SelectFieldProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'size' | 'id' | 'value' | 'onChange' | 'children'> & {
    options: readonly SelectOption[];
    value: string | null;
    onChange: (value: string | null) => void;
    /** Text of the empty choice; without it an empty choice is offered only while nothing is chosen. */
    emptyText?: string;
    ref?: Ref<HTMLSelectElement>;
  };

/** The device's own list: for up to some twenty choices. More, or a search: ComboboxField. */
export const SelectField = ({
  label,
  hideLabel,
  hint,
  problem,
  optional,
  size,
  className,
  options,
  value,
  onChange,
  emptyText,
  ...rest
}: SelectFieldProps) => {
  const { t } = useTranslation();
  return (
    <Field {...{ label, hideLabel, hint, problem, optional, size, className }}>
      {(attributes) => (
        <div className={styles.selectBox}>
          <select
            className={styles.control}
            {...rest}
            {...attributes}
            value={value ?? ''}
            onChange={(event) => onChange(event.currentTarget.value || null)}
          >
            {(value === null || emptyText) && <option value="">{emptyText ?? t('select.placeholder')}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <IconChevronDown size={14} aria-hidden="true" />
        </div>
      )}
    </Field>
  );
};
