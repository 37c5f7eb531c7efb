import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';
import styles from './segmented.module.css';

type SegmentedControlProps<Value extends string> = {
  options: readonly { value: Value; label: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
  /** What is chosen, for screen readers. */
  label: string;
  full?: boolean;
};

/** Two to four exclusive choices: radio buttons underneath. */
export const SegmentedControl = <Value extends string>({
  options,
  value,
  onChange,
  label,
  full,
}: SegmentedControlProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={classNames(styles.group, full && styles.full)}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
};
