import { useTranslation } from 'react-i18next';
import { hoursText } from '../edit/hours-text.ts';
import { type ResolvedDay, WEEKDAYS, weekdayOf } from './resolved-day.ts';

/** 19/11/2026, as it stands on paper. */
export const writtenDate = (date: string): string => date.split('-').reverse().join('/');

/** A day in words: “Thứ Tư 02/09/2026: nghỉ lễ, Quốc khánh (theo luật), không làm việc”. */
export const useDayText = () => {
  const { t } = useTranslation('calendars');
  return ({ date, look, entry, hours }: ResolvedDay, edited = false): string => {
    const open = hours.length > 0 ? hoursText(hours) : t('closed');
    const what = entry
      ? `${t(`kind.${entry.kind}`)}, ${entry.name} (${t(`status.${entry.status}`)})`
      : t(`kind.${look}`);
    return [
      `${t(`weekday.${WEEKDAYS[weekdayOf(date)] ?? 'mon'}`)} ${writtenDate(date)}: ${what}`,
      open,
      ...(edited ? [t('editedDay')] : []),
    ].join(', ');
  };
};
