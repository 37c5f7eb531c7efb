import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names.ts';
import styles from './field.module.css';

export type FieldProps = {
  label: ReactNode;
  /** The label is for screen readers only. */
  hideLabel?: boolean;
  hint?: ReactNode;
  /** What is wrong with this field, in the server's words or ours; shown beside it. */
  problem?: string;
  /** Says "không bắt buộc" beside the label. */
  optional?: boolean;
  size?: 'md' | 'lg';
  className?: string;
};

type Attributes = { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined };

/** Frame of every field: label, control, hint or problem, wired for screen readers. */
export const Field = ({
  label,
  hideLabel,
  hint,
  problem,
  optional,
  size,
  className,
  children,
}: FieldProps & { children: (attributes: Attributes) => ReactNode }) => {
  const { t } = useTranslation();
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={classNames(styles.field, size === 'lg' && styles.lg, className)}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
        {optional && <span className={styles.optional}> · {t('optional')}</span>}
      </label>
      {children({ id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': described || undefined })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          <IconAlertCircle size={14} aria-hidden="true" />
          {problem}
        </p>
      )}
    </div>
  );
};
