import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './search-box.module.css';

const WAIT_MS = 350;

/** Words of code, subject or question, with or without diacritics. Asks when typing pauses. */
export const SearchBox = ({ value, onChange }: { value: string; onChange: (text: string) => void }) => {
  const { t } = useTranslation('dossier');
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);

  // Cleared by a button, or by going back; what is being typed is never overwritten.
  useEffect(() => {
    if (document.activeElement !== input.current) setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (next: string, wait: number) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next.trim()), wait);
  };

  return (
    <span className={styles.box}>
      <IconSearch size={16} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        value={text}
        maxLength={200}
        aria-label={t('home.search')}
        placeholder={t('home.search')}
        onChange={(event) => change(event.currentTarget.value, WAIT_MS)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') change(text, 0);
        }}
      />
    </span>
  );
};
