import { lazy, Suspense } from 'react';
import type { ComboboxInputProps } from './combobox-input.tsx';
import styles from './field.module.css';
import { Field } from './field.tsx';

const ComboboxInput = lazy(() => import('./combobox-input.tsx'));

/**
 * A list to search in, without diacritics ("quang ngai"). Pass `onSearch` when the options come from the server: then
 * they are shown as they come. Its code loads on first use.
 */
export const ComboboxField = (props: ComboboxInputProps) => (
  <Suspense
    fallback={
      <Field {...props}>
        {(attributes) => (
          // Read only: what is typed into it would be gone when the field itself has come.
          <input
            className={styles.control}
            {...attributes}
            data-autofocus={props.autoFocused || undefined}
            placeholder={props.placeholder}
            readOnly
          />
        )}
      </Field>
    }
  >
    <ComboboxInput {...props} />
  </Suspense>
);
