import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { departmentsQuery } from '../../../lib/departments.ts';
import { communesQuery, provincesQuery } from './filters.queries.ts';
import { OptionPicker } from './option-picker.tsx';

type ChoiceProps = { value: string | null; onPick: (value: string) => void };

export const DepartmentChoice = ({ ministries, ...choice }: ChoiceProps & { ministries: readonly string[] }) => {
  const { t } = useTranslation('queue');
  const { data, isPending } = useQuery(departmentsQuery);
  const options = (data?.items ?? [])
    .filter(({ ministry }) => ministries.length === 0 || ministries.includes(ministry))
    .map(({ code, name, shortName }) => ({
      value: code,
      label: shortName,
      ...(name !== shortName && { detail: name }),
    }));
  return <OptionPicker label={t('filter.department')} options={options} busy={isPending} {...choice} />;
};

export const ProvinceChoice = (choice: ChoiceProps) => {
  const { t } = useTranslation('queue');
  const { data, isPending } = useQuery(provincesQuery);
  const options = (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return <OptionPicker label={t('filter.province')} options={options} busy={isPending} {...choice} />;
};

export const CommuneChoice = ({ province, ...choice }: ChoiceProps & { province: string | null }) => {
  const { t } = useTranslation('queue');
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const { data, isPending } = useQuery(communesQuery(q, province));
  const options = (data?.items ?? []).map((unit) => ({
    value: unit.code,
    label: unit.fullName,
    detail: unit.matched.former ? t('filter.former', { name: unit.matched.name }) : unit.province.name,
  }));
  return <OptionPicker label={t('filter.unit')} options={options} busy={isPending} onSearch={setText} {...choice} />;
};
