import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../../lib/query-client.ts';
import { may, useUser } from '../../session/use-session.ts';
import { Button } from '../../ui/button/button.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { CalendarBoard } from './calendar-board.tsx';
import { CalendarChoice } from './calendar-choice.tsx';
import styles from './calendars.module.css';
import { calendarsQuery } from './calendars.queries.ts';
import { NewCalendarDialog } from './new-calendar-dialog.tsx';
import { useCalendarPage } from './use-calendar-page.ts';

export const loader = () => {
  queryClient.prefetchQuery(calendarsQuery);
  return null;
};

/** The calendars of ministries and units: everybody reads them, an administrator publishes. */
export const Page = () => {
  const { t } = useTranslation('calendars');
  const user = useUser();
  const [creating, setCreating] = useState(false);
  const { list, calendars, chosen, calendar, one, year, show } = useCalendarPage(({ kind }) => kind !== 'province');
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} where={calendar && t('where', { version: calendar.version })} />
      <Loaded
        pending={!calendar}
        error={list.error ?? one.error}
        onRetry={() => {
          list.refetch();
          one.refetch();
        }}
        skeleton={<SkeletonRows rows={10} />}
        slowText={t('slow')}
        staleText={t('stale')}
      >
        {calendar && (
          <CalendarBoard key={calendar.key} calendar={calendar} year={year} onRefresh={one.refetch}>
            <CalendarChoice
              label={t('choice.calendar')}
              calendars={calendars}
              chosen={chosen}
              year={year}
              onChoose={(lich) => show({ lich })}
              onYear={(nam) => show({ nam })}
            />
            {may(user, 'calendar:manage') && <Button onClick={() => setCreating(true)}>{t('create.open')}</Button>}
          </CalendarBoard>
        )}
      </Loaded>
      {creating && (
        <NewCalendarDialog
          onCreated={(lich) => {
            setCreating(false);
            show({ lich });
          }}
          onClose={() => setCreating(false)}
        />
      )}
    </div>
  );
};
