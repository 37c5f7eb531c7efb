import { IconSearch } from '@tabler/icons-react';
import { type Ref, useImperativeHandle } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypedSearch } from '../../lib/use-typed-search.ts';
import { Button } from '../../ui/button/button.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { NO_FIELD, type Question } from './question.ts';
import styles from './question-filters.module.css';
import { isNarrowed, NO_FILTER, type QuestionFilter } from './question-search.ts';

const WAIT_MS = 150;

type QuestionFiltersProps = {
  questions: readonly Question[];
  filter: QuestionFilter;
  found: number;
  onChange: (patch: Partial<QuestionFilter>) => void;
  ref: Ref<HTMLInputElement>;
};

/** By words, by field, and by heading where the file has some. */
export const QuestionFilters = ({ questions, filter, found, onChange, ref }: QuestionFiltersProps) => {
  const { t } = useTranslation('following');
  const { input, text, type } = useTypedSearch(filter.q, (q) => onChange({ q }), WAIT_MS);
  useImperativeHandle(ref, () => input.current as HTMLInputElement, [input]); // mounted together with this component
  const fields = new Map(questions.map(({ ticket: { field } }) => [field?.id ?? NO_FIELD, field?.name ?? null]));
  const headings = [...new Set(questions.flatMap(({ heading }) => heading ?? []))];
  return (
    <search className={styles.filters} aria-label={t('filter.label')}>
      <span className={styles.text}>
        <IconSearch size={15} aria-hidden="true" />
        <input
          ref={input}
          type="search"
          aria-label={t('filter.text')}
          placeholder={t('filter.textHint')}
          maxLength={200}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            if (text) type('', 0);
            else input.current?.blur();
          }}
        />
      </span>
      {fields.size > 1 && (
        <SelectField
          label={t('filter.field')}
          hideLabel
          className={styles.select}
          emptyText={t('filter.anyField')}
          options={[...fields]
            .map(([value, name]) => ({ value, label: name ?? t('filter.noField') }))
            .sort((a, b) => a.label.localeCompare(b.label, 'vi'))}
          value={filter.field}
          onChange={(field) => onChange({ field })}
        />
      )}
      {headings.length > 0 && (
        <SelectField
          label={t('filter.heading')}
          hideLabel
          className={styles.select}
          emptyText={t('filter.anyHeading')}
          options={headings.map((value) => ({ value, label: value }))}
          value={filter.heading}
          onChange={(heading) => onChange({ heading })}
        />
      )}
      {isNarrowed(filter) && (
        <>
          <span className={styles.found} role="status">
            {t('filter.found', { count: found })}
          </span>
          <Button kind="link" size="sm" onClick={() => onChange({ ...NO_FILTER, standing: filter.standing })}>
            {t('filter.clear')}
          </Button>
        </>
      )}
    </search>
  );
};
