import { DAY, formatTimeOfDay, MINUTE, MINUTES_A_DAY } from './local-time.ts';

export type Locale = 'vi' | 'en';

/** Vietnam has kept UTC+7 without daylight saving since 1975, so its wall clock needs no time zone data. */
const VIETNAM_OFFSET = 7 * 60 * MINUTE;

const weekdays = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A wall-clock reading: epoch milliseconds plus the zone's offset, so that its UTC fields are the local ones. */
export type WallClock = number;

export const vietnamWallClock = (at: Date | number | string): WallClock => new Date(at).getTime() + VIETNAM_OFFSET;

const minuteOfDay = (wall: WallClock): number => Math.floor(wall / MINUTE) % MINUTES_A_DAY;

/** `15:06` */
export const formatTime = (wall: WallClock): string => formatTimeOfDay(minuteOfDay(wall));

/** `15 giờ 06`, as a screen reader should say it; English readers say `15:06` well. */
export const spokenTime = (wall: WallClock, locale: Locale): string => {
  if (locale === 'en') return formatTime(wall);
  const minutes = minuteOfDay(wall) % 60;
  return `${Math.floor(minuteOfDay(wall) / 60)} giờ${minutes ? ` ${twoDigits(minutes)}` : ''}`;
};

/** `thứ Hai 23/11`, `Mon 23 Nov`; the year only where asked for. */
export const formatDay = (wall: WallClock, locale: Locale, withYear = false): string => {
  const date = new Date(wall);
  const weekday = weekdays[locale][date.getUTCDay()];
  const day = date.getUTCDate();
  const month = date.getUTCMonth();
  const year = date.getUTCFullYear();
  return locale === 'vi'
    ? `${weekday} ${twoDigits(day)}/${twoDigits(month + 1)}${withYear ? `/${year}` : ''}`
    : `${weekday} ${day} ${months[month]}${withYear ? ` ${year}` : ''}`;
};

const spokenDay = (wall: WallClock, locale: Locale, withYear = false): string => {
  if (locale === 'en') return formatDay(wall, locale, withYear);
  const date = new Date(wall);
  const year = withYear ? ` năm ${date.getUTCFullYear()}` : '';
  return `${weekdays.vi[date.getUTCDay()]} ngày ${date.getUTCDate()} tháng ${date.getUTCMonth() + 1}${year}`;
};

const near = { vi: ['hôm nay', 'ngày mai'], en: ['today', 'tomorrow'] } as const;

/** The day as seen from `now`: today, tomorrow, or weekday and date, with the year when it is another one. */
const relativeDay = (wall: WallClock, now: WallClock, locale: Locale, day: typeof formatDay): string => {
  const distance = Math.floor(wall / DAY) - Math.floor(now / DAY);
  const otherYear = new Date(wall).getUTCFullYear() !== new Date(now).getUTCFullYear();
  return near[locale][distance] ?? day(wall, locale, otherYear);
};

/** `15:06 hôm nay`, `08:05 ngày mai`, `08:05 thứ Hai 23/11` */
export const formatMoment = (wall: WallClock, now: WallClock, locale: Locale): string =>
  `${formatTime(wall)} ${relativeDay(wall, now, locale, formatDay)}`;

/** `15 giờ 06 hôm nay`, `8 giờ 05 thứ Hai ngày 23 tháng 11` */
export const spokenMoment = (wall: WallClock, now: WallClock, locale: Locale): string =>
  `${spokenTime(wall, locale)} ${relativeDay(wall, now, locale, spokenDay)}`;

export const isSameDay = (wall: WallClock, now: WallClock): boolean => Math.floor(wall / DAY) === Math.floor(now / DAY);
