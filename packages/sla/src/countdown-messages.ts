import type { Locale } from './moment-text.ts';

/** What a countdown can say; `done` and `donelate` are clocks that end without an answer (triage, review). */
export type CountdownMessage =
  | 'running'
  | 'overdue'
  | 'paused'
  | 'off'
  | 'ok'
  | 'oklate'
  | 'done'
  | 'donelate'
  | 'void';

/**
 * First line, second line, spoken label. `{left}` is the time left or overdue, `{spent}` the time used; a part in brackets is left out
 * when a value in it is not known.
 */
type Lines = readonly [main: string, detail: string, spoken: string];

export const countdownMessages: Record<Locale, Record<CountdownMessage, Lines>> = {
  vi: {
    running: ['còn {left}', 'hạn {due}', 'Còn {left} làm việc, hạn {due}'],
    overdue: ['quá hạn {left}', 'hạn {due}', 'Quá hạn {left} làm việc, hạn {due}'],
    paused: ['tạm dừng', 'còn {left}', 'Tạm dừng, chờ xã bổ sung[ từ {since}]; khi chạy lại còn {left} làm việc'],
    off: ['còn {left}', '[chạy lại {resume}]', 'Còn {left} làm việc, ngoài giờ[, chạy lại {resume}], hạn {due}'],
    ok: ['trả lời đúng hạn', '[sau {spent}]', 'Đã trả lời đúng hạn[, sau {spent} làm việc]'],
    oklate: ['muộn {left}', '[sau {spent}]', 'Đã trả lời muộn {left} làm việc[, sau {spent} làm việc]'],
    done: ['đúng hạn', '[sau {spent}]', 'Đã xong đúng hạn[, sau {spent} làm việc]'],
    donelate: ['muộn {left}', '[sau {spent}]', 'Đã xong muộn {left} làm việc[, sau {spent} làm việc]'],
    void: ['không tính giờ', '', 'Không tính giờ'],
  },
  en: {
    running: ['{left} left', 'due {due}', '{left} of working time left, due {due}'],
    overdue: ['{left} overdue', 'due {due}', 'Overdue by {left} of working time, due {due}'],
    paused: [
      'paused',
      '{left} left',
      'Paused, waiting for the commune[ since {since}]; {left} of working time left when it resumes',
    ],
    off: [
      '{left} left',
      '[resumes {resume}]',
      '{left} of working time left, outside working hours[, resumes {resume}], due {due}',
    ],
    ok: ['on time', '[after {spent}]', 'Answered on time[, after {spent} of working time]'],
    oklate: ['{left} late', '[after {spent}]', 'Answered {left} of working time late[, after {spent} of working time]'],
    done: ['on time', '[after {spent}]', 'Done on time[, after {spent} of working time]'],
    donelate: ['{left} late', '[after {spent}]', 'Done {left} of working time late[, after {spent} of working time]'],
    void: ['not timed', '', 'Not timed'],
  },
};

export type MessageValues = Readonly<Record<'left' | 'spent' | 'due' | 'since' | 'resume', () => string | undefined>>;

/** Fills a message in; only the values it names are computed. */
export const fillMessage = (message: string, values: MessageValues): string => {
  const fill = (part: string): string | undefined => {
    let known = true;
    const text = part.replace(/\{(left|spent|due|since|resume)\}/g, (_, key: keyof MessageValues) => {
      const value = values[key]();
      known &&= value !== undefined;
      return value ?? '';
    });
    return known ? text : undefined;
  };
  const withoutUnknown = message.replace(/\[([^\]]*)\]/g, (_, part: string) => fill(part) ?? '');
  return fill(withoutUnknown) ?? withoutUnknown;
};
