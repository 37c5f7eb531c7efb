import { type KeyboardEvent, useRef, useState } from 'react';
import { addDays } from '../../../lib/local-day.ts';
import { Month } from './month.tsx';
import type { ResolvedDay } from './resolved-day.ts';
import styles from './year.module.css';

type YearViewProps = {
  year: number;
  /** Today in Vietnam, ISO. */
  today: string;
  resolve: (date: string) => ResolvedDay;
  /** Dates that a draft changes. */
  edited: ReadonlySet<string>;
  /** Opens a day; without it the view is to be read only. */
  onOpen?: (date: string) => void;
};

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const sameDayNextMonth = (date: string, step: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + step, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + step, Math.min(day, last))).toISOString().slice(0, 10);
};

const targetOf = (key: string, date: string, year: number): string | null => {
  if (STEPS[key]) return addDays(date, STEPS[key]);
  if (key === 'PageUp') return sameDayNextMonth(date, -1);
  if (key === 'PageDown') return sameDayNextMonth(date, 1);
  if (key === 'Home') return `${year}-01-01`;
  return key === 'End' ? `${year}-12-31` : null;
};

/** Twelve months at once; arrow keys move by day and week, Page keys by month, and one tab stop serves all days. */
export const YearView = ({ year, today, resolve, edited, onOpen }: YearViewProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(today);
  const current = at.startsWith(`${year}-`) ? at : today.startsWith(`${year}-`) ? today : `${year}-01-01`;

  const onKeyDown = (event: KeyboardEvent) => {
    // The day that has the focus, which a click or a screen reader may have put there.
    const focused = event.target instanceof HTMLElement ? event.target.dataset.date : undefined;
    const target = targetOf(event.key, focused ?? current, year);
    if (!onOpen || !target || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!target.startsWith(`${year}-`)) return;
    setAt(target);
    box.current?.querySelector<HTMLElement>(`[data-date="${target}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the day buttons inside
    <div ref={box} className={styles.year} onKeyDown={onKeyDown}>
      {MONTHS.map((month) => (
        <Month
          key={month}
          year={year}
          month={month}
          today={today}
          current={current}
          resolve={resolve}
          edited={edited}
          onOpen={
            onOpen &&
            ((date) => {
              setAt(date);
              onOpen(date);
            })
          }
        />
      ))}
    </div>
  );
};
