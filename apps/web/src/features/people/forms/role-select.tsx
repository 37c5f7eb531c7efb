import { useTranslation } from 'react-i18next';
import type { Role } from '../../../session/session-state.ts';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { ROLES } from '../people-search.ts';

type RoleSelectProps = {
  value: Role | null;
  onChange: (role: Role | null) => void;
  problem?: string;
  hint?: string;
  emptyText?: string;
  /** Deployed officials too: for a filter. A role is given to them by a posting only. */
  withPosts?: boolean;
  label?: string;
  className?: string;
};

export const RoleSelect = ({ value, onChange, withPosts, label, ...field }: RoleSelectProps) => {
  const { t } = useTranslation(['people', 'common']);
  return (
    <SelectField
      {...field}
      label={label ?? t('form.role')}
      options={ROLES.filter((role) => withPosts || role !== 'deployed_official').map((role) => ({
        value: role,
        label: t(`common:role.${role}`),
      }))}
      value={value}
      onChange={(next) => onChange(ROLES.find((role) => role === next) ?? null)}
    />
  );
};
