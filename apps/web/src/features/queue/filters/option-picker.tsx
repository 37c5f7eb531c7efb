import { foldVietnamese } from '@caunoi/routing/fold';
import { IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filters.module.css';

export type Option = { value: string; label: string; detail?: string };

type OptionPickerProps = {
  label: string;
  options: readonly Option[];
  value: string | null;
  onPick: (value: string) => void;
  /** The options come from the server for what is typed; they are shown as they come. */
  onSearch?: (text: string) => void;
  busy?: boolean;
};

const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** A list to choose one of, with a field to search it: the combobox pattern with its list always open. */
export const OptionPicker = ({ label, options, value, onPick, onSearch, busy }: OptionPickerProps) => {
  const { t } = useTranslation(['queue', 'common']);
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const wanted = foldVietnamese(text.trim());
  const shown = onSearch
    ? options
    : options.filter((option) => foldVietnamese(`${option.label} ${option.detail ?? ''}`).includes(wanted));
  const at = Math.min(active, shown.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEP[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      const next = (at + step + shown.length) % shown.length;
      setActive(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    const chosen = shown[at];
    if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onPick(chosen.value);
    }
  };

  return (
    <div className={styles.picker}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the panel was opened to choose, and the field is where one types
        autoFocus
        type="search"
        role="combobox"
        className={styles.search}
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown.length > 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder={t('filter.search')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          onSearch?.(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.options} aria-busy={busy || undefined}>
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: focus stays in the field, whose keys choose
          // biome-ignore lint/a11y/useFocusableInteractive: the active option is told by aria-activedescendant
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={option.value === value}
            className={styles.option}
            data-active={index === at || undefined}
            onClick={() => onPick(option.value)}
          >
            <span>
              {option.label}
              {option.detail && <small>{option.detail}</small>}
            </span>
            {option.value === value && <IconCheck size={14} aria-hidden="true" />}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className={styles.nothing}>{busy ? t('common:loading') : t('filter.nothing')}</p>}
    </div>
  );
};
