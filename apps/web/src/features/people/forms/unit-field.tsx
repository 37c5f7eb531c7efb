import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCommuneOptions } from '../../../lib/use-commune-options.ts';
import type { Role } from '../../../session/session-state.ts';
import { useUser } from '../../../session/use-session.ts';
import { ComboboxField } from '../../../ui/field/combobox-field.tsx';
import type { SelectOption } from '../../../ui/field/select-field.tsx';
import { departmentsQuery, provincesQuery } from '../people.queries.ts';

export type ChosenUnit = { id: string; name: string };

type UnitFieldProps = {
  role: Role;
  value: ChosenUnit | null;
  onChange: (unit: ChosenUnit | null) => void;
  problem?: string;
  label?: string;
  placeholder?: string;
};

/** Units at which the role can be held: nobody has to know which kind fits. */
export const UnitField = (props: UnitFieldProps) =>
  props.role === 'commune_staff' ? <CommuneField {...props} /> : <OfficeField {...props} />;

const PREFIX = 'commune:';

const CommuneField = ({ value, onChange, problem, label, placeholder }: UnitFieldProps) => {
  const { t } = useTranslation('people');
  const chosen = value && { value: value.id.slice(PREFIX.length), label: value.name };
  const communes = useCommuneOptions(chosen, ({ fullName, province }) => `${fullName}, ${province.name}`);
  const choose = (code: string | null) => {
    const found = communes.find(code);
    if (found) onChange({ id: found.id, name: `${found.fullName}, ${found.province.name}` });
    else if (code === null) onChange(null);
  };
  return (
    <ComboboxField
      label={label ?? t('form.unit')}
      placeholder={placeholder ?? t('form.unitSearch')}
      options={communes.options}
      value={chosen?.value ?? null}
      onChange={choose}
      onSearch={communes.onSearch}
      problem={problem}
      clearable
    />
  );
};

const OfficeField = ({ role, value, onChange, problem, label, placeholder }: UnitFieldProps) => {
  const { t } = useTranslation('people');
  const options = useOfficeOptions(role);
  return (
    <ComboboxField
      label={label ?? t('form.unit')}
      placeholder={placeholder ?? t('form.unitSearch')}
      options={options}
      value={value?.id ?? null}
      onChange={(id) => {
        const option = options.find((each) => each.value === id);
        onChange(option ? { id: option.value, name: option.label } : null);
      }}
      problem={problem}
      clearable
    />
  );
};

const MINISTRIES = ['MoIT', 'MAE'] as const;

const useOfficeOptions = (role: Role): readonly SelectOption[] => {
  const { t } = useTranslation('people');
  const { roles } = useUser();
  const provincial = role === 'provincial_officer' || role === 'deployed_official';
  const departmental = role === 'department_officer' || role === 'department_head';
  const { data: provinces } = useQuery({ ...provincesQuery, enabled: provincial });
  const { data: departments } = useQuery({ ...departmentsQuery, enabled: departmental });
  // An administrator serves both ministries, anybody else their own.
  const everywhere = roles.some((held) => held.role === 'admin');
  const ministries = MINISTRIES.filter((code) => everywhere || roles.some(({ ministryCode }) => ministryCode === code));
  if (departmental) {
    return (departments?.items ?? [])
      .filter(({ ministry }) => ministries.some((code) => code === ministry))
      .map(({ unitId, name }) => ({ value: unitId, label: name }));
  }
  if (provincial) {
    return ministries.flatMap((code) =>
      (provinces?.items ?? []).map((province) =>
        role === 'provincial_officer'
          ? {
              value: `provincial_department:${code}:${province.code}`,
              label: t('form.so', { field: t(`form.${code}`), province: province.name }),
            }
          : {
              value: `post:${code}:${province.code}`,
              label: t('form.office.deployed_official', {
                ministry: t(`form.ministry.${code}`),
                province: province.name,
              }),
            },
      ),
    );
  }
  if (role === 'admin') return [{ value: 'administration', label: t('form.office.admin') }];
  if (role === 'hotline_operator' || role === 'personnel_officer' || role === 'leader') {
    const kind = { hotline_operator: 'hotline', personnel_officer: 'personnel', leader: 'leadership' }[role];
    return ministries.map((code) => ({
      value: `${kind}:${code}`,
      label: t(`form.office.${role}`, { ministry: t(`form.ministry.${code}`) }),
    }));
  }
  return [];
};
