import { useTranslation } from 'react-i18next';
import { useTypedSearch } from '../../lib/use-typed-search.ts';
import { Button } from '../../ui/button/button.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { RoleSelect } from './forms/role-select.tsx';
import { UnitField } from './forms/unit-field.tsx';
import styles from './people-page.module.css';
import { isFiltered, type PeopleSearch, STATUSES } from './people-search.ts';

const WAIT_MS = 300;

type PeopleFiltersProps = {
  search: PeopleSearch;
  /** `replace` for typing: the way back must not lead through every letter. */
  onChange: (patch: Partial<PeopleSearch>, replace?: boolean) => void;
};

export const PeopleFilters = ({ search, onChange }: PeopleFiltersProps) => {
  const { t } = useTranslation('people');
  return (
    <search className={styles.filters} aria-label={t('filters.label')}>
      <SearchText
        className={styles.text}
        label={t('filters.text')}
        value={search.q}
        onChange={(q) => onChange({ q }, true)}
      />
      <RoleSelect
        className={styles.choice}
        withPosts
        label={t('filters.role')}
        emptyText={t('filters.anyRole')}
        value={search.role}
        onChange={(role) => onChange({ role, unit: null, unitName: null })}
      />
      {search.role && (
        <div className={styles.unit}>
          <UnitField
            key={search.role}
            role={search.role}
            label={t('filters.unit')}
            placeholder={t('filters.anyUnit')}
            value={search.unit ? { id: search.unit, name: search.unitName ?? search.unit } : null}
            onChange={(unit) => onChange({ unit: unit?.id ?? null, unitName: unit?.name ?? null })}
          />
        </div>
      )}
      <SelectField
        className={styles.status}
        label={t('filters.status')}
        emptyText={t('filters.anyStatus')}
        options={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        value={search.status}
        onChange={(value) => onChange({ status: STATUSES.find((status) => status === value) ?? null })}
      />
      {isFiltered(search) && (
        <Button kind="link" onClick={() => onChange({ q: '', role: null, unit: null, unitName: null, status: null })}>
          {t('filters.clear')}
        </Button>
      )}
    </search>
  );
};

type SearchTextProps = { label: string; value: string; onChange: (text: string) => void; className?: string };

/** Typing is never overwritten by what the address says. */
export const SearchText = ({ label, value, onChange, className }: SearchTextProps) => {
  const { t } = useTranslation('people');
  const { input, text, type } = useTypedSearch(value, onChange, WAIT_MS);
  return (
    <TextField
      ref={input}
      className={className}
      type="search"
      label={label}
      placeholder={t('filters.textPlaceholder')}
      maxLength={100}
      value={text}
      onChange={(event) => type(event.target.value)}
    />
  );
};
