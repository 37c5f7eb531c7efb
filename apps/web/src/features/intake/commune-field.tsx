import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useUser } from '../../session/use-session.ts';
import { ComboboxField } from '../../ui/field/combobox-field.tsx';
import { communesQuery } from './intake.queries.ts';
import type { ChosenCommune } from './question-draft.ts';

const WAIT_MS = 250;

type CommuneFieldProps = {
  value: ChosenCommune | null;
  onChange: (commune: ChosenCommune | null) => void;
  problem?: string;
};

/** For whom one asks: the hotline for any commune, the post and the Sở for those of their province. */
export const CommuneField = ({ value, onChange, problem }: CommuneFieldProps) => {
  const { t } = useTranslation('intake');
  const { roles } = useUser();
  const province = roles.some(({ role }) => role === 'hotline_operator')
    ? null
    : (roles.find(({ provinceCode }) => provinceCode)?.provinceCode ?? null);
  const [text, setText] = useState('');
  const rested = useDebounced(text.trim(), WAIT_MS);
  // The field reports its own label after a choice; that is no search.
  const { data } = useQuery(communesQuery(rested === value?.label ? '' : rested, province));
  const found = (data?.items ?? []).map(({ code, fullName, province: of, matched }) => ({
    value: code,
    label: matched.former
      ? t('commune.former', { name: fullName, province: of.name, former: matched.name })
      : `${fullName}, ${of.name}`,
  }));
  const chosen = value && { value: value.code, label: value.label };
  const options = chosen ? [chosen, ...found.filter((option) => option.value !== chosen.value)] : found;
  return (
    <ComboboxField
      label={t('commune.label')}
      placeholder={t('commune.placeholder')}
      options={options}
      value={value?.code ?? null}
      onSearch={setText}
      onChange={(code) => {
        const option = options.find((each) => each.value === code);
        onChange(option ? { code: option.value, label: option.label } : null);
      }}
      problem={problem}
      clearable
    />
  );
};
