import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../../lib/query-client.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { CalendarBoard } from './calendar-board.tsx';
import { CalendarChoice } from './calendar-choice.tsx';
import styles from './calendars.module.css';
import { calendarQuery, calendarsQuery } from './calendars.queries.ts';
import { useCalendarPage } from './use-calendar-page.ts';

export const loader = () => {
  queryClient.prefetchQuery(calendarsQuery);
  return null;
};

/** Days on which a province is closed, a flood for one: published by a personnel officer, read by the province itself. */
export const Page = () => {
  const { t } = useTranslation('calendars');
  const { list, calendars, chosen, calendar, one, year, show } = useCalendarPage(({ kind }) => kind === 'province');
  // Closures lie upon a ministry's working days; the two ministries have the same holidays.
  const ministry = list.data?.items.find(({ kind }) => kind === 'ministry');
  const beneath = useQuery({ ...calendarQuery(ministry?.key ?? ''), enabled: ministry !== undefined }).data;
  const none = list.data && calendars.length === 0;
  return (
    <div className={styles.page}>
      <PageHeader title={t('closures')} where={t('closuresWhere')} />
      {none ? (
        <EmptyState title={t('noProvince')} />
      ) : (
        <Loaded
          pending={!calendar || !beneath}
          error={list.error ?? one.error}
          onRetry={() => {
            list.refetch();
            one.refetch();
          }}
          skeleton={<SkeletonRows rows={10} />}
          slowText={t('slow')}
          staleText={t('stale')}
        >
          {calendar && beneath && (
            <CalendarBoard key={calendar.key} calendar={calendar} beneath={beneath} year={year} onRefresh={one.refetch}>
              <CalendarChoice
                label={t('choice.province')}
                calendars={calendars}
                chosen={chosen}
                year={year}
                onChoose={(lich) => show({ lich })}
                onYear={(nam) => show({ nam })}
              />
            </CalendarBoard>
          )}
        </Loaded>
      )}
    </div>
  );
};
