import { IconSearch, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { useTypedSearch } from '../../lib/use-typed-search.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import styles from './catalogue-page.module.css';
import type { CatalogueSearch } from './catalogue-search.ts';

const WAIT_MS = 200;

type CatalogueToolsProps = {
  search: CatalogueSearch;
  today: string;
  onChange: (patch: Partial<CatalogueSearch>, replace?: boolean) => void;
};

/** Search over everything, and the day as of which it is shown. */
export const CatalogueTools = ({ search, today, onChange }: CatalogueToolsProps) => {
  const { t } = useTranslation(['catalogue', 'common']);
  const { input, text, type } = useTypedSearch(search.q, (q) => onChange({ q }, true), WAIT_MS);
  useShortcuts([{ codes: ['Slash'], keys: ['/'], label: t('find.label'), run: () => input.current?.focus() }]);
  return (
    <search className={styles.tools} aria-label={t('find.region')}>
      <div className={styles.find}>
        <IconSearch size={16} aria-hidden="true" />
        <TextField
          ref={input}
          type="text"
          label={t('find.label')}
          hideLabel
          placeholder={t('find.placeholder')}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
        {text !== '' && (
          <IconButton
            size="sm"
            icon={<IconX size={16} aria-hidden="true" />}
            label={t('find.clear')}
            onClick={() => {
              type('', 0);
              input.current?.focus();
            }}
          />
        )}
      </div>
      <div className={styles.day}>
        <TextField
          type="date"
          label={t('onDay')}
          value={search.on ?? today}
          onChange={({ currentTarget: { value } }) => onChange({ on: value && value !== today ? value : null }, true)}
        />
        {search.on && (
          <Button kind="link" onClick={() => onChange({ on: null }, true)}>
            {t('toToday')}
          </Button>
        )}
      </div>
    </search>
  );
};
