import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTypedSearch } from '../../lib/use-typed-search.ts';
import styles from './search-box.module.css';

const WAIT_MS = 350;

/** Words of code, subject or question, with or without diacritics. Asks when typing pauses. */
export const SearchBox = ({ value, onChange }: { value: string; onChange: (text: string) => void }) => {
  const { t } = useTranslation('dossier');
  const { input, text, type } = useTypedSearch(value, onChange, WAIT_MS);
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
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') type(text, 0);
        }}
      />
    </span>
  );
};
