import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import styles from './choices.module.css';

type ChoicesProps = {
  label: ReactNode;
  hideLabel?: boolean;
  problem?: string;
  /** Many: the list scrolls, the dialog does not. */
  scroll?: boolean;
  children: ReactNode;
};

/** A group of radio cards. */
export const Choices = ({ label, hideLabel, problem, scroll, children }: ChoicesProps) => {
  const id = useId();
  return (
    <fieldset
      className={classNames(styles.choices, scroll && styles.scroll)}
      data-invalid={problem ? true : undefined}
      aria-describedby={problem ? id : undefined}
    >
      <legend className={hideLabel ? 'visually-hidden' : styles.legend}>{label}</legend>
      {children}
      {problem && (
        <p id={id} className={styles.problem} role="alert">
          <IconAlertCircle size={14} aria-hidden="true" />
          {problem}
        </p>
      )}
    </fieldset>
  );
};

type ChoiceProps = {
  /** Of the group. */
  name: string;
  label: ReactNode;
  detail?: ReactNode;
  end?: ReactNode;
  checked: boolean;
  onChoose: () => void;
};

/** One card of the group; `end` stands at its right edge. */
export const Choice = ({ name, label, detail, end, checked, onChoose }: ChoiceProps) => (
  <label className={styles.choice}>
    <input type="radio" name={name} checked={checked} data-autofocus={checked || undefined} onChange={onChoose} />
    <span className={styles.words}>
      <span className={styles.label}>{label}</span>
      {detail && <span className={styles.detail}>{detail}</span>}
    </span>
    {end}
  </label>
);
