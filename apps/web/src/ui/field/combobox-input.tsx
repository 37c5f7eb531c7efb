import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import { foldVietnamese } from '@caunoi/routing/fold';
import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names.ts';
import { MantineScope } from '../mantine-scope.tsx';
import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';
import type { SelectOption } from './select-field.tsx';

export type ComboboxInputProps = FieldProps & {
  options: readonly SelectOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  placeholder?: string;
  clearable?: boolean;
  disabled?: boolean;
  /** First in a dialog: focus goes here when it opens. */
  autoFocused?: boolean;
  /** Called as one types; the caller fetches and passes new options. */
  onSearch?: (text: string) => void;
};

const withoutDiacritics: OptionsFilter = ({ options, search, limit }) => {
  const wanted = foldVietnamese(search.trim());
  return options
    .filter((option) => 'label' in option && foldVietnamese((option as ComboboxItem).label).includes(wanted)) // we pass no groups
    .slice(0, limit);
};

const ComboboxInput = ({
  options,
  value,
  onChange,
  placeholder,
  clearable,
  disabled,
  autoFocused,
  onSearch,
  ...field
}: ComboboxInputProps) => {
  const { t } = useTranslation();
  return (
    <Field {...field}>
      {(attributes) => (
        <MantineScope>
          <Select
            {...attributes}
            data-autofocus={autoFocused || undefined}
            classNames={{
              input: classNames(styles.control, styles.combobox),
              dropdown: styles.dropdown,
              option: styles.option,
            }}
            rightSection={clearable && value !== null ? undefined : <IconChevronDown size={14} aria-hidden="true" />}
            rightSectionPointerEvents={clearable && value !== null ? undefined : 'none'}
            data={options.map((option) => ({ ...option }))}
            value={value}
            onChange={onChange}
            searchable
            clearable={clearable}
            disabled={disabled}
            filter={onSearch ? ({ options: all }) => all : withoutDiacritics}
            onSearchChange={onSearch}
            placeholder={placeholder ?? t('select.placeholder')}
            nothingFoundMessage={t('select.nothing')}
            maxDropdownHeight={280}
            limit={80}
            comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
          />
        </MantineScope>
      )}
    </Field>
  );
};

export default ComboboxInput;
