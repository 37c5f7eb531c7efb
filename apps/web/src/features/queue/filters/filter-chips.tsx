import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { departmentsQuery } from '../../../lib/departments.ts';
import { useUser } from '../../../session/use-session.ts';
import type { Ticket } from '../queue.queries.ts';
import { CHANNELS, type Filter, type QueueSearch } from '../queue-search.ts';
import { CommuneChoice, DepartmentChoice, ProvinceChoice } from './choices.tsx';
import { FilterChip } from './filter-chip.tsx';
import { provincesQuery } from './filters.queries.ts';
import { OptionPicker } from './option-picker.tsx';

type FilterChipsProps = {
  search: QueueSearch;
  onChange: (patch: Partial<QueueSearch>) => void;
  /** Loaded tickets: they know the names behind the codes of the address. */
  tickets: readonly Ticket[];
};

const DEPARTMENT_ROLES: readonly string[] = ['department_officer', 'department_head'];

export const FilterChips = ({ search, onChange, tickets }: FilterChipsProps) => {
  const { t } = useTranslation(['queue', 'common']);
  const { roles } = useUser();
  const ofDepartment = roles.every(({ role }) => DEPARTMENT_ROLES.includes(role));
  const provinces = new Set(roles.map(({ provinceCode }) => provinceCode));
  const ownProvince = provinces.size === 1 ? ([...provinces][0] ?? null) : null;
  const ministries = [...new Set(roles.flatMap(({ ministryCode }) => ministryCode ?? []))];
  const { data: departments } = useQuery({ ...departmentsQuery, enabled: search.department !== null });
  const { data: allProvinces } = useQuery({ ...provincesQuery, enabled: search.province !== null });

  const clear = (filter: Filter) => () => onChange({ [filter]: null });
  const pick = (filter: Filter, close: () => void) => (value: string) => {
    close();
    onChange({ [filter]: value });
  };

  const names: Record<Filter, string | null> = {
    department: departments?.items.find(({ code }) => code === search.department)?.shortName ?? search.department,
    province: allProvinces?.items.find(({ code }) => code === search.province)?.name ?? search.province,
    unit: tickets.find(({ commune }) => commune.code === search.unit)?.commune.name ?? search.unit,
    channel: search.channel && t(`common:channel.${search.channel}`),
    dossier:
      search.dossier &&
      (tickets.find(({ dossier }) => dossier?.id === search.dossier)?.dossier?.code ?? t('filter.one')),
    owner:
      search.owner === 'me'
        ? t('filter.me')
        : search.owner === 'none'
          ? t('common:unassigned')
          : search.owner && (tickets.find(({ owner }) => owner.person?.id === search.owner)?.owner.person?.name ?? '…'),
  };

  return (
    <>
      {!ofDepartment && (
        <FilterChip label={t('filter.department')} value={names.department} onClear={clear('department')}>
          {(close) => (
            <DepartmentChoice ministries={ministries} value={search.department} onPick={pick('department', close)} />
          )}
        </FilterChip>
      )}
      {ownProvince === null && (
        <FilterChip label={t('filter.province')} value={names.province} onClear={clear('province')}>
          {(close) => <ProvinceChoice value={search.province} onPick={pick('province', close)} />}
        </FilterChip>
      )}
      <FilterChip label={t('filter.unit')} value={names.unit} onClear={clear('unit')}>
        {(close) => (
          <CommuneChoice province={ownProvince ?? search.province} value={search.unit} onPick={pick('unit', close)} />
        )}
      </FilterChip>
      <FilterChip label={t('filter.channel')} value={names.channel} onClear={clear('channel')}>
        {(close) => (
          <OptionPicker
            label={t('filter.channel')}
            options={CHANNELS.map((value) => ({ value, label: t(`common:channel.${value}`) }))}
            value={search.channel}
            onPick={pick('channel', close)}
          />
        )}
      </FilterChip>
      <FilterChip label={t('filter.owner')} value={names.owner} onClear={clear('owner')}>
        {(close) => (
          <OptionPicker
            label={t('filter.owner')}
            options={[
              { value: 'me', label: t('filter.me') },
              { value: 'none', label: t('common:unassigned') },
            ]}
            value={search.owner}
            onPick={pick('owner', close)}
          />
        )}
      </FilterChip>
      {search.dossier && (
        <FilterChip label={t('filter.dossier')} value={names.dossier} onClear={clear('dossier')}>
          {(close) => (
            <OptionPicker
              label={t('filter.dossier')}
              options={dossiersOf(tickets)}
              value={search.dossier}
              onPick={pick('dossier', close)}
            />
          )}
        </FilterChip>
      )}
    </>
  );
};

const dossiersOf = (tickets: readonly Ticket[]) => {
  const found = new Map(tickets.flatMap(({ dossier }) => (dossier ? [[dossier.id, dossier] as const] : [])));
  return [...found.values()].map(({ id, code, title }) => ({ value: id, label: code, detail: title }));
};
