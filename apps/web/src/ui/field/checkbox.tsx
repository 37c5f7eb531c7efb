import { type InputHTMLAttributes, type ReactNode, useEffect, useRef } from 'react';
import styles from './field.module.css';

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  label: ReactNode;
  /** The label is for screen readers only (table rows). */
  hideLabel?: boolean;
  /** Some of a group are chosen. */
  mixed?: boolean;
};

export const Checkbox = ({ label, hideLabel, mixed = false, className, ...rest }: CheckboxProps) => {
  const box = useRef<HTMLInputElement>(null);
  // The mixed look exists only as a property of the element, not as an attribute.
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label className={className ?? styles.check}>
      <input ref={box} type="checkbox" className={styles.box} {...rest} />
      <span className={hideLabel ? 'visually-hidden' : undefined}>{label}</span>
    </label>
  );
};
