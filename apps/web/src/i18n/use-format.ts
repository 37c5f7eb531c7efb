import { useTranslation } from 'react-i18next';
import * as format from './format.ts';
import type { Language } from './namespaces.ts';

type Instant = Date | string | number;

/** The formatters bound to the language of the interface. */
export const useFormat = () => {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'vi';
  return {
    language,
    number: (value: number) => format.formatNumber(value, language),
    percent: (share: number, digits?: number) => format.formatPercent(share, language, digits),
    date: (instant: Instant) => format.formatDate(instant, language),
    dayMonth: (instant: Instant) => format.formatDayMonth(instant, language),
    time: (instant: Instant) => format.formatTime(instant, language),
    weekday: (instant: Instant) => format.formatWeekday(instant, language),
    moment: (instant: Instant, now: Instant) => format.formatMoment(instant, now, language),
    bytes: (bytes: number) => format.formatBytes(bytes, language),
  };
};
