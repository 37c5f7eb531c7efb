import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { departmentsQuery } from '../../../lib/departments.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { correctingPeopleQuery } from '../routing-report.queries.ts';
import { NO_FILTERS, type Period, REASONS, type RoutingSearch } from '../routing-search.ts';
import styles from './corrections.module.css';

const USES = ['teaching', 'aside'] as const;

type CorrectionFilterBarProps = {
  period: Period;
  search: RoutingSearch;
  onChange: (patch: Partial<RoutingSearch>) => void;
};

export const CorrectionFilterBar = ({ period, search, onChange }: CorrectionFilterBarProps) => {
  const { t } = useTranslation('routingReport');
  const { data: people } = useQuery(correctingPeopleQuery(period));
  const { data: departments } = useQuery(departmentsQuery);
  const { person, department, reason, use } = search;
  const filtered = person !== null || department !== null || reason !== null || use !== null;
  return (
    <search className={styles.filters} aria-label={t('filters.label')}>
      <SelectField
        label={t('filters.person')}
        emptyText={t('filters.anyPerson')}
        options={(people?.items ?? []).map(({ actor }) => ({ value: actor.id, label: actor.name }))}
        value={person}
        onChange={(value) => onChange({ person: value })}
      />
      <SelectField
        label={t('filters.department')}
        emptyText={t('filters.anyDepartment')}
        options={(departments?.items ?? []).map(({ code, shortName }) => ({ value: code, label: shortName }))}
        value={department}
        onChange={(value) => onChange({ department: value })}
      />
      <SelectField
        label={t('filters.reason')}
        emptyText={t('filters.anyReason')}
        options={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
        value={reason}
        onChange={(value) => onChange({ reason: REASONS.find((each) => each === value) ?? null })}
      />
      <SelectField
        label={t('filters.state')}
        emptyText={t('filters.anyState')}
        options={USES.map((value) => ({ value, label: t(`filters.${value}`) }))}
        value={use}
        onChange={(value) => onChange({ use: USES.find((each) => each === value) ?? null })}
      />
      {filtered && (
        <Button kind="link" onClick={() => onChange(NO_FILTERS)}>
          {t('filters.clear')}
        </Button>
      )}
    </search>
  );
};
