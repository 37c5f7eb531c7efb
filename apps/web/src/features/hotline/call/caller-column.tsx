import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommuneOptions } from '../../../lib/use-commune-options.ts';
import { ComboboxField } from '../../../ui/field/combobox-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import type { CallDraft, RequiredField } from './call-draft.ts';
import styles from './caller-column.module.css';
import { CallerFacts } from './caller-facts.tsx';

type CallerColumnProps = {
  draft: CallDraft;
  onChange: (patch: Partial<CallDraft>) => void;
  problemOf: (field: RequiredField) => string | undefined;
  columnRef: Ref<HTMLElement>;
};

/** Who is on the line, and what the commune has asked before. */
export const CallerColumn = ({ draft, onChange, problemOf, columnRef }: CallerColumnProps) => {
  const { t } = useTranslation('hotline');
  const { commune } = draft;
  const chosen = commune && { value: commune.code, label: `${commune.name}, ${commune.province}` };
  const communes = useCommuneOptions(chosen, ({ fullName, province, matched }) => {
    const unit = `${fullName}, ${province.name}`;
    return matched.former ? t('caller.formerOf', { unit, former: matched.name }) : unit;
  });
  const choose = (code: string | null) => {
    const found = communes.find(code);
    if (found) onChange({ commune: { code: found.code, name: found.fullName, province: found.province.name } });
    else if (code === null) onChange({ commune: null });
  };
  return (
    <aside ref={columnRef} className={styles.column} aria-label={t('caller.title')}>
      <section className={styles.section}>
        <h2>{t('caller.title')}</h2>
        <ComboboxField
          label={t('caller.commune')}
          placeholder={t('caller.communePlaceholder')}
          options={communes.options}
          value={commune?.code ?? null}
          onChange={choose}
          onSearch={communes.onSearch}
          problem={problemOf('commune')}
        />
        <TextField
          label={t('caller.name')}
          autoComplete="off"
          maxLength={120}
          value={draft.callerName}
          problem={problemOf('callerName')}
          onChange={(event) => onChange({ callerName: event.target.value })}
        />
        <TextField
          label={t('caller.phone')}
          type="tel"
          inputMode="tel"
          autoComplete="off"
          maxLength={30}
          value={draft.callerPhone}
          problem={problemOf('callerPhone')}
          onChange={(event) => onChange({ callerPhone: event.target.value })}
        />
      </section>
      {commune ? (
        <CallerFacts commune={commune.code} about={draft.about} onPick={(about) => onChange({ about })} />
      ) : (
        <p className={styles.hint}>{t('caller.choose')}</p>
      )}
    </aside>
  );
};
