import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { localToday } from '../../lib/local-day.ts';
import { queryClient } from '../../lib/query-client.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { departmentCode } from './assignment.queries.ts';
import { AssignmentCard } from './assignment-card.tsx';
import { type DutyUnit, dutyQuery, dutyUnitsQuery } from './duty.queries.ts';
import styles from './duty-page.module.css';
import { type Days, monthDays, readMonth, shiftMonth } from './month.ts';
import { PeopleCard } from './people-card.tsx';
import { TurnDialog } from './turn-dialog.tsx';
import { TurnList } from './turn-list.tsx';
import { UnitChoice } from './unit-choice.tsx';

export const loader = () => {
  queryClient.prefetchQuery(dutyUnitsQuery);
  return null;
};

/** Who is on duty in a unit, month by month, and who is away. */
export const Page = () => {
  const { t } = useTranslation('duty');
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(dutyUnitsQuery);
  const units = data?.items ?? [];
  const chosen = units.find(({ unit }) => unit.id === params.get('unit')) ?? units[0];
  const month = readMonth(params.get('month'), localToday());
  const show = (patch: { unit?: string; month?: string }) =>
    setParams({ ...(chosen && { unit: chosen.unit.id }), month, ...patch }, { replace: true });
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} where={chosen?.unit.name} />
      <Loaded
        pending={!data}
        error={error}
        onRetry={refetch}
        skeleton={<SkeletonRows rows={6} />}
        slowText={t('slow')}
        staleText={t('stale')}
      >
        {chosen ? (
          <>
            {units.length > 1 && <UnitChoice units={units} chosen={chosen} onChoose={(unit) => show({ unit })} />}
            <UnitMonth key={chosen.unit.id} chosen={chosen} month={month} onMonth={(next) => show({ month: next })} />
          </>
        ) : (
          <EmptyState title={t('noUnit')} />
        )}
      </Loaded>
    </div>
  );
};

type UnitMonthProps = { chosen: DutyUnit; month: string; onMonth: (month: string) => void };

const UnitMonth = ({ chosen, month, onMonth }: UnitMonthProps) => {
  const { t } = useTranslation('duty');
  const { unit, canManage } = chosen;
  const code = departmentCode(unit.id);
  const days = monthDays(month);
  const { data, error, refetch, isPlaceholderData } = useQuery(dutyQuery(unit.id, days));
  const [giving, setGiving] = useState<Days | null>(null);
  const [year = '', number = ''] = month.split('-');
  return (
    <div className={styles.columns}>
      <section className={styles.card} aria-labelledby="month">
        <div className={styles.head}>
          <IconButton
            icon={<IconChevronLeft size={18} aria-hidden="true" />}
            label={t('previousMonth')}
            onClick={() => onMonth(shiftMonth(month, -1))}
          />
          <h2 id="month" aria-live="polite">
            {t('month', { month: Number(number), year })}
          </h2>
          <IconButton
            icon={<IconChevronRight size={18} aria-hidden="true" />}
            label={t('nextMonth')}
            onClick={() => onMonth(shiftMonth(month, 1))}
          />
        </div>
        <Loaded
          pending={!data}
          error={error}
          onRetry={refetch}
          skeleton={<SkeletonRows rows={5} />}
          slowText={t('slow')}
          staleText={t('stale')}
        >
          {data && (
            <TurnList duty={data} days={days} busy={isPlaceholderData} onGive={canManage ? setGiving : undefined} />
          )}
        </Loaded>
      </section>
      {data && (
        <div className={styles.side}>
          <PeopleCard duty={data} />
          {code !== null && <AssignmentCard code={code} />}
        </div>
      )}
      {data && giving && <TurnDialog duty={data} days={giving} onClose={() => setGiving(null)} />}
    </div>
  );
};
