import { IconChevronDown, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../ui/class-names.ts';
import { Popover } from '../../../ui/popover/popover.tsx';
import styles from './filters.module.css';

type FilterChipProps = {
  label: string;
  /** What is chosen, in words; null: the filter is off. */
  value: string | null;
  onClear: () => void;
  children: (close: () => void) => ReactNode;
};

/** A filter as a pill: dashed while off, solid with its value while on. */
export const FilterChip = ({ label, value, onClear, children }: FilterChipProps) => {
  const { t } = useTranslation('queue');
  return (
    <span className={classNames(styles.chip, value !== null && styles.on)}>
      <Popover
        label={label}
        target={(attributes) => (
          <button type="button" className={styles.open} {...attributes}>
            {value === null ? label : <span className={styles.value}>{`${label}: ${value}`}</span>}
            {value === null && <IconChevronDown size={13} aria-hidden="true" />}
          </button>
        )}
      >
        {children}
      </Popover>
      {value !== null && (
        <button type="button" className={styles.clear} aria-label={t('filter.clearOne', { label })} onClick={onClear}>
          <IconX size={13} aria-hidden="true" />
        </button>
      )}
    </span>
  );
};
