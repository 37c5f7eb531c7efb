import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type InputHTMLAttributes, type Ref, type TextareaHTMLAttributes, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../button/icon-button.tsx';
import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

type InputProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'id'> & { ref?: Ref<HTMLInputElement> };
type AreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> & { ref?: Ref<HTMLTextAreaElement> };

const splitProps = <P extends FieldProps>({
  label,
  hideLabel,
  hint,
  problem,
  optional,
  size,
  className,
  ...control
}: P) => ({
  field: { label, hideLabel, hint, problem, optional, size, className },
  control,
});

export const TextField = (props: InputProps) => {
  const { field, control } = splitProps(props);
  return <Field {...field}>{(attributes) => <input className={styles.control} {...control} {...attributes} />}</Field>;
};

/** Grows with its text. */
export const TextArea = (props: AreaProps) => {
  const { field, control } = splitProps(props);
  return (
    <Field {...field}>
      {(attributes) => <textarea className={styles.control} rows={3} {...control} {...attributes} />}
    </Field>
  );
};

/** A password that can be shown: typing one blind on a phone fails too often. */
export const PasswordField = (props: Omit<InputProps, 'type'>) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const { field, control } = splitProps(props);
  return (
    <Field {...field}>
      {(attributes) => (
        <div className={styles.withEnd}>
          <input className={styles.control} {...control} {...attributes} type={shown ? 'text' : 'password'} />
          <span className={styles.end}>
            <IconButton
              icon={shown ? <IconEyeOff size={18} aria-hidden="true" /> : <IconEye size={18} aria-hidden="true" />}
              label={shown ? t('hidePassword') : t('showPassword')}
              aria-pressed={shown}
              onClick={() => setShown(!shown)}
            />
          </span>
        </div>
      )}
    </Field>
  );
};
