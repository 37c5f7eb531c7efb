import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { ComboboxField } from '../../../ui/field/combobox-field.tsx';
import { findPeopleQuery } from '../people.queries.ts';

export type ChosenPerson = { id: string; label: string };

type PersonFieldProps = {
  value: ChosenPerson | null;
  onChange: (person: ChosenPerson | null) => void;
  problem?: string;
};

const WAIT_MS = 200;

/** An account in use, found by part of the name without diacritics. */
export const PersonField = ({ value, onChange, problem }: PersonFieldProps) => {
  const { t } = useTranslation('people');
  const [text, setText] = useState('');
  const rested = useDebounced(text.trim(), WAIT_MS);
  // The field reports its own label after a choice; that is no search.
  const { data } = useQuery(findPeopleQuery(rested === value?.label ? '' : rested));
  const found = (data?.items ?? []).map(({ id, name, title, username }) => ({
    value: id,
    label: `${name}, ${title || username}`,
  }));
  const chosen = value && { value: value.id, label: value.label };
  return (
    <ComboboxField
      label={t('posts.person')}
      hint={t('posts.personHint')}
      options={chosen ? [chosen, ...found.filter((option) => option.value !== chosen.value)] : found}
      value={value?.id ?? null}
      onChange={(id) => {
        const option = found.find((each) => each.value === id);
        if (option) onChange({ id: option.value, label: option.label });
        else if (id === null) onChange(null);
      }}
      onSearch={setText}
      problem={problem}
      clearable
    />
  );
};
