import { useTranslation } from 'react-i18next';
import { classNames } from '../../../ui/class-names.ts';
import { useDayText } from './day-text.ts';
import { daysOfMonth, type ResolvedDay, WEEKDAYS, weekdayOf } from './resolved-day.ts';
import styles from './year.module.css';

type MonthProps = {
  year: number;
  month: number;
  today: string;
  /** The day that the tab key reaches. */
  current: string;
  resolve: (date: string) => ResolvedDay;
  edited: ReadonlySet<string>;
  onOpen?: (date: string) => void;
};

const weeksOf = (dates: readonly string[]): (string | null)[][] => {
  const cells = [...Array.from({ length: weekdayOf(dates[0] ?? '') }, () => null), ...dates];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  );
};

export const Month = ({ year, month, today, current, resolve, edited, onOpen }: MonthProps) => {
  const { t } = useTranslation('calendars');
  const dayText = useDayText();
  return (
    <table className={styles.month}>
      <caption>{t('year.month', { month, year })}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              <abbr title={t(`weekday.${day}`)}>{t(`weekdayShort.${day}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(daysOfMonth(year, month)).map((week, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the weeks of a month never move
          <tr key={index}>
            {week.map((date, place) => {
              if (!date) return <td key={WEEKDAYS[place]} />;
              const day = resolve(date);
              const mark = day.entry && t(`mark.${day.entry.kind}`);
              const look = classNames(
                styles.day,
                styles[day.look],
                day.entry?.status === 'provisional' && styles.provisional,
                day.entry?.status === 'statutory' && styles.statutory,
                edited.has(date) && styles.edited,
                date === today && styles.today,
              );
              const label = dayText(day, edited.has(date));
              const content = (
                <>
                  <span aria-hidden="true">{Number(date.slice(8))}</span>
                  {mark && (
                    <span className={styles.mark} aria-hidden="true">
                      {mark}
                    </span>
                  )}
                  <span className="visually-hidden">{label}</span>
                </>
              );
              return (
                <td key={date}>
                  {onOpen ? (
                    <button
                      type="button"
                      className={look}
                      data-date={date}
                      data-tooltip={day.entry ? label : undefined}
                      aria-current={date === today ? 'date' : undefined}
                      tabIndex={date === current ? 0 : -1}
                      onClick={() => onOpen(date)}
                    >
                      {content}
                    </button>
                  ) : (
                    <span className={look} data-tooltip={day.entry ? label : undefined}>
                      {content}
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
