import type { Language } from './namespaces.ts';

/** All times are shown in the country's one time zone, whatever the device says. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const TAG = { vi: 'vi-VN', en: 'en-GB' } as const;

type Instant = Date | string | number;

const formatters = new Map<string, Intl.DateTimeFormat>();

const parts = (instant: Instant, language: Language, options: Intl.DateTimeFormatOptions): Record<string, string> => {
  const key = language + JSON.stringify(options);
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(TAG[language], { timeZone: TIME_ZONE, hourCycle: 'h23', ...options });
  formatters.set(key, formatter);
  return Object.fromEntries(formatter.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
};

/** 3.321 in Vietnamese, 3,321 in English. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(TAG[language]).format(value);

/** A share of one: 0.942 → 94,2%. Without a fraction when it is a whole number of percent. */
export const formatPercent = (share: number, language: Language, digits = 1): string => {
  const text = new Intl.NumberFormat(TAG[language], { maximumFractionDigits: digits }).format(share * 100);
  return `${text}%`;
};

/** 19/11/2026 in both languages: the order of Vietnamese documents. */
export const formatDate = (instant: Instant, language: Language = 'vi'): string => {
  const { day, month, year } = parts(instant, language, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return `${day}/${month}/${year}`;
};

/** 19/11, for lists in which the year is evident. */
export const formatDayMonth = (instant: Instant, language: Language = 'vi'): string => {
  const { day, month } = parts(instant, language, { day: '2-digit', month: '2-digit' });
  return `${day}/${month}`;
};

/** 10:24 */
export const formatTime = (instant: Instant, language: Language = 'vi'): string => {
  const { hour, minute } = parts(instant, language, { hour: '2-digit', minute: '2-digit' });
  return `${hour}:${minute}`;
};

const WEEKDAYS_VI = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const WEEKDAYS_EN = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Thứ Năm; Thursday. The names are ours: browsers disagree on the capital of "Năm". */
export const formatWeekday = (instant: Instant, language: Language): string => {
  const { weekday = '' } = parts(instant, language, { weekday: 'long' });
  if (language === 'en') return weekday;
  const english = parts(instant, 'en', { weekday: 'short' }).weekday ?? '';
  return WEEKDAYS_VI[WEEKDAYS_EN.indexOf(english.slice(0, 3))] ?? weekday;
};

/** Calendar days from `now` to `instant` in Vietnam: 0 today, -1 yesterday. */
export const daysApart = (instant: Instant, now: Instant): number => {
  const day = (at: Instant) => {
    const { day: d, month, year } = parts(at, 'en', { day: '2-digit', month: '2-digit', year: 'numeric' });
    return Date.UTC(Number(year), Number(month) - 1, Number(d));
  };
  return Math.round((day(instant) - day(now)) / 86_400_000);
};

/** 09:12 for today, "13:40 hôm qua", else "13:40 18/11", with the year when it is another. */
export const formatMoment = (instant: Instant, now: Instant, language: Language): string => {
  const time = formatTime(instant, language);
  const days = daysApart(instant, now);
  if (days === 0) return time;
  if (days === -1) return language === 'vi' ? `${time} hôm qua` : `${time} yesterday`;
  const sameYear = formatDate(instant).slice(-4) === formatDate(now).slice(-4);
  return `${time} ${sameYear ? formatDayMonth(instant) : formatDate(instant)}`;
};

/** 48 kB; 1,2 MB */
export const formatBytes = (bytes: number, language: Language): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)} kB`
    : `${new Intl.NumberFormat(TAG[language], { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
