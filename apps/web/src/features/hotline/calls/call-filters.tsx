import { useTranslation } from 'react-i18next';
import { useCommuneOptions } from '../../../lib/use-commune-options.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ComboboxField } from '../../../ui/field/combobox-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import styles from './calls.module.css';
import { type CallsSearch, OUTCOMES } from './calls-search.ts';

type CallFiltersProps = { search: CallsSearch; onChange: (patch: Partial<CallsSearch>) => void };

export const CallFilters = ({ search, onChange }: CallFiltersProps) => {
  const { t } = useTranslation('hotline');
  const chosen = search.commune ? { value: search.commune, label: search.name ?? search.commune } : null;
  const communes = useCommuneOptions(chosen, ({ fullName, province, matched }) => {
    const unit = `${fullName}, ${province.name}`;
    return matched.former ? t('caller.formerOf', { unit, former: matched.name }) : unit;
  });
  const choose = (code: string | null) => {
    const found = communes.find(code);
    if (found) onChange({ commune: found.code, name: `${found.fullName}, ${found.province.name}` });
    else if (code === null) onChange({ commune: null, name: null });
  };
  return (
    <search className={styles.filters} aria-label={t('calls.filters')}>
      <ComboboxField
        className={styles.commune}
        label={t('calls.commune')}
        placeholder={t('calls.anyCommune')}
        options={communes.options}
        value={search.commune}
        onChange={choose}
        onSearch={communes.onSearch}
        clearable
      />
      <SelectField
        className={styles.outcome}
        label={t('calls.outcome')}
        emptyText={t('calls.anyOutcome')}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`calls.${outcome}`) }))}
        value={search.outcome}
        onChange={(value) => onChange({ outcome: OUTCOMES.find((outcome) => outcome === value) ?? null })}
      />
      {(search.commune || search.outcome) && (
        <Button kind="link" onClick={() => onChange({ commune: null, name: null, outcome: null })}>
          {t('calls.clear')}
        </Button>
      )}
    </search>
  );
};
