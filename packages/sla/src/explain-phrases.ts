import type { Locale } from './moment-text.ts';

interface ExplainPhrases {
  readonly and: string;
  readonly afterwards: string;
  readonly received: (moment: string) => string;
  readonly begun: (moment: string) => string;
  readonly target: (target: string) => string;
  readonly workingTime: (duration: string) => string;
  readonly elapsed: (duration: string) => string;
  readonly byCalendar: (owner: string, version: number) => string;
  readonly withClosures: (owner: string, version: number) => string;
  readonly endOfWorkingDay: (days: number) => string;
  readonly counted: (intervals: string) => string;
  readonly moreDays: (count: number) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly daysOff: (days: string) => string;
  readonly specialHours: (days: string) => string;
  readonly provisional: string;
  readonly waiting: (pauses: string) => string;
  readonly due: (moment: string) => string;
  readonly paused: (duration: string) => string;
}

export const explainPhrases: Record<Locale, ExplainPhrases> = {
  vi: {
    and: ' và ',
    afterwards: ', rồi ',
    received: (moment) => `Tiếp nhận lúc ${moment}`,
    begun: (moment) => `Bắt đầu tính lúc ${moment}`,
    target: (target) => `thời hạn ${target}`,
    workingTime: (duration) => `${duration} làm việc`,
    elapsed: (duration) => `${duration} liên tục, cả ngoài giờ làm việc`,
    byCalendar: (owner, version) => `, theo lịch của ${owner} (phiên bản ${version})`,
    withClosures: (owner, version) => ` và ngày đóng cửa của ${owner} (phiên bản ${version})`,
    endOfWorkingDay: (days) => {
      if (days === 0) return 'hết ngày tiếp nhận';
      return days === 1
        ? 'hết ngày làm việc liền sau ngày tiếp nhận'
        : `hết ngày làm việc thứ ${days} sau ngày tiếp nhận`;
    },
    counted: (intervals) => `tính ${intervals}`,
    moreDays: (count) => `${count} ngày làm việc tiếp theo`,
    fromTo: (from, to) => `từ ${from} đến ${to}`,
    since: (from) => `từ ${from} đến nay`,
    daysOff: (days) => `nghỉ ${days}`,
    specialHours: (days) => `giờ làm việc riêng ${days}`,
    provisional: ', dự kiến',
    waiting: (pauses) => `không tính thời gian chờ bổ sung ${pauses}`,
    due: (moment) => `hạn ${moment}`,
    paused: (duration) => `đang tạm dừng, đã tính ${duration}`,
  },
  en: {
    and: ' and ',
    afterwards: ', then ',
    received: (moment) => `Received at ${moment}`,
    begun: (moment) => `Started at ${moment}`,
    target: (target) => `target ${target}`,
    workingTime: (duration) => `${duration} of working time`,
    elapsed: (duration) => `${duration} around the clock`,
    byCalendar: (owner, version) => `, by the calendar of ${owner} (version ${version})`,
    withClosures: (owner, version) => ` and the closures of ${owner} (version ${version})`,
    endOfWorkingDay: (days) => {
      if (days === 0) return 'the end of the day of receipt';
      return days === 1
        ? 'the end of the working day after receipt'
        : `the end of working day ${days} after the day of receipt`;
    },
    counted: (intervals) => `counted ${intervals}`,
    moreDays: (count) => `the next ${count} working days`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    since: (from) => `since ${from}`,
    daysOff: (days) => `closed ${days}`,
    specialHours: (days) => `special hours ${days}`,
    provisional: ', provisional',
    waiting: (pauses) => `not counted while waiting for the requester ${pauses}`,
    due: (moment) => `due ${moment}`,
    paused: (duration) => `paused, ${duration} counted so far`,
  },
};
