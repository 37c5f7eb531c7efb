import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../lib/local-day.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/button/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import {
  changeCount,
  draftedDays,
  EMPTY_DRAFT,
  importedDays,
  withDays,
  withOthers,
  withWeekly,
} from './calendar-draft.ts';
import styles from './calendars.module.css';
import { type Calendar, calendarVersionQuery, type Day, type Weekly } from './calendars.queries.ts';
import { ClosureForm } from './edit/closure-form.tsx';
import { DayDialog } from './edit/day-dialog.tsx';
import { DraftBar } from './edit/draft-bar.tsx';
import { ImportDialog } from './edit/import-dialog.tsx';
import { WeeklyDialog, WeeklyHours } from './edit/weekly-hours.tsx';
import { PublishDialog } from './publish/publish-dialog.tsx';
import { RecomputeProgress } from './publish/recompute-progress.tsx';
import { VersionList } from './publish/version-list.tsx';
import { Legend } from './year/legend.tsx';
import { resolver } from './year/resolved-day.ts';
import { SpecialDays } from './year/special-days.tsx';
import { YearView } from './year/year-view.tsx';

type CalendarBoardProps = {
  calendar: Calendar;
  /** Of a province: the ministry's calendar, upon which its closures lie. */
  beneath?: Calendar;
  year: number;
  /** Choice of calendar and year. */
  children: ReactNode;
  onRefresh: () => void;
};

type Open = { what: 'day'; date: string } | { what: 'week' | 'import' | 'publish' } | null;

/** A calendar's year with its draft: looked at by everybody, edited and published by those who may. */
export const CalendarBoard = ({ calendar, beneath, year, children, onRefresh }: CalendarBoardProps) => {
  const { t } = useTranslation('calendars');
  const draft = useDraft(`calendar:${calendar.key}`, EMPTY_DRAFT);
  const [open, setOpen] = useState<Open>(null);
  const [shownVersion, setShownVersion] = useState<number | null>(null);
  const old = useQuery({
    ...calendarVersionQuery(calendar.key, shownVersion ?? 1),
    enabled: shownVersion !== null,
  }).data;
  const past = shownVersion === null ? undefined : old;
  const closuresOnly = calendar.kind === 'province';
  const editable = calendar.can.publish && shownVersion === null && draft.ready;

  const own = past?.days ?? (editable ? draftedDays(calendar.days, draft.value) : calendar.days);
  const drafted = editable ? draft.value.weekly : null;
  const weekly: Weekly = beneath?.weekly ?? past?.weekly ?? drafted ?? calendar.weekly;
  const resolve = resolver([...(beneath?.days ?? []), ...own], weekly);
  const edited = new Set(editable ? Object.keys(draft.value.days) : []);
  const count = editable ? changeCount(draft.value) : 0;
  const today = localToday();
  const close = () => setOpen(null);
  const edit = (days: Record<string, readonly Day[]>) => draft.setValue(withDays(draft.value, calendar.days, days));
  const openDay = editable ? (date: string) => setOpen({ what: 'day', date }) : undefined;

  return (
    <div className={styles.board}>
      <div className={styles.tools}>
        {children}
        {editable && !closuresOnly && <Button onClick={() => setOpen({ what: 'import' })}>{t('import.open')}</Button>}
      </div>
      {count > 0 && (
        <DraftBar
          count={count}
          savedAt={draft.savedAt}
          failed={draft.failed}
          onDrop={draft.clear}
          onPreview={() => setOpen({ what: 'publish' })}
        />
      )}
      {calendar.recompute && <RecomputeProgress key={calendar.recompute.id} recompute={calendar.recompute} />}
      {shownVersion !== null && (
        <div className={styles.draft} role="status">
          <p>{t('versions.looking', { version: shownVersion })}</p>
          <Button onClick={() => setShownVersion(null)}>{t('versions.back')}</Button>
        </div>
      )}
      <div className={styles.columns}>
        <section className={styles.card} aria-label={t('year.label', { year })}>
          <Legend />
          {editable && <p className={styles.hint}>{t('year.hint')}</p>}
          <YearView year={year} today={today} resolve={resolve} edited={edited} onOpen={openDay} />
        </section>
        <div className={classNames(styles.side, closuresOnly && styles.sideFirst)}>
          {closuresOnly && editable && <ClosureForm today={today} onAdd={edit} />}
          {!closuresOnly && (
            <WeeklyHours
              weekly={weekly}
              changed={drafted !== null}
              onEdit={editable ? () => setOpen({ what: 'week' }) : undefined}
            />
          )}
          <VersionList versions={calendar.versions} shown={shownVersion} onShow={setShownVersion} />
        </div>
      </div>
      <SpecialDays year={year} days={own} edited={edited} onOpen={openDay} />
      {open?.what === 'day' && (
        <DayDialog
          key={open.date}
          day={resolve(open.date)}
          closuresOnly={closuresOnly}
          usualHours={weekly.mon}
          onSave={(entries, was) => {
            edit({ [open.date]: withOthers(own, open.date, entries, was) });
            close();
          }}
          onClose={close}
        />
      )}
      {open?.what === 'week' && (
        <WeeklyDialog
          weekly={weekly}
          onSave={(next) => {
            draft.setValue(withWeekly(draft.value, calendar.weekly, next));
            close();
          }}
          onClose={close}
        />
      )}
      {open?.what === 'import' && (
        <ImportDialog
          days={own}
          usualHours={weekly.mon}
          onImport={(days) => {
            edit(importedDays(own, days));
            close();
          }}
          onClose={close}
        />
      )}
      {open?.what === 'publish' && (
        <PublishDialog
          calendar={calendar}
          publication={{ days: own, ...(drafted && { weekly: drafted }) }}
          onPublished={() => {
            draft.clear();
            close();
          }}
          onOvertaken={() => {
            onRefresh();
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
};
