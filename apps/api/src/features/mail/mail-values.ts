import { formatWorkingDuration } from '@caunoi/sla/duration-text';
import { defaultSteps } from '@caunoi/sla/steps';
import { workingMinutesBetween } from '@caunoi/sla/working-time';
import { type MailKind, mailKindOf } from '../../core/mail/mail-kinds.ts';
import type { MailVariables } from '../../core/mail/mail-template.ts';
import { mailWords } from '../../core/mail/templates/default-template.ts';
import type { StepNews } from '../../core/notify/notification-data.ts';
import { fill, type Locale } from '../../core/problem-list.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { calendarOf } from '../../core/ticket/ticket-clocks.ts';
import type { WaitingRow } from './waiting-deliveries.queries.ts';

/** What values are seen from: whose mail, in which language, when. */
export type MailView = { reference: ReferenceSnapshot; locale: Locale; publicUrl: string; now: Date };

export const kindOf = ({ kind, data }: Pick<WaitingRow, 'kind' | 'data'>): MailKind =>
  mailKindOf(kind, data.step && (isUsualStep(data.step) ? data.step.step : 'other'));

/** The wordings tell the product's moments: a policy that keeps a step's name but not its moment gets the general one. */
const isUsualStep = ({ step, percent, minutesLeft, minutesAfter }: StepNews): boolean =>
  defaultSteps.some(
    ({ key, at }) =>
      key === step &&
      (('percent' in at && at.percent === percent) ||
        ('minutesLeft' in at && at.minutesLeft === minutesLeft) ||
        ('minutesAfter' in at && at.minutesAfter === minutesAfter)),
  );

/** Values for a mail about this one thing. A value that there is not is left out, and with it its line. */
export function valuesOf(row: WaitingRow, recipientName: string, view: MailView): MailVariables {
  const { ticket, data } = row;
  const { reference, locale } = view;
  const words = mailWords[locale];
  const values: MailVariables = {
    recipientName,
    link: linkTo(row, view.publicUrl),
    actor: [data.actorName ?? words.nobody, data.unitName && `(${data.unitName})`].filter(Boolean).join(' '),
    actorName: data.actorName ?? words.nobody,
    unitName: data.unitName ?? '',
    ...timeOf(row, view),
  };
  if (data.dossier)
    Object.assign(values, {
      dossierCode: data.dossier.code,
      dossierTitle: data.dossier.title,
      count: String(data.dossier.count),
    });
  if (ticket)
    Object.assign(values, {
      ticketCode: ticket.code,
      subject: ticket.subject,
      communeName: nameOf(reference, `commune:${ticket.communeCode}`, locale),
      holderName: nameOf(reference, ticket.ownerUnitId, locale),
    });
  return values;
}

/** The running clock in words: which, when it is due, what is left of it. */
function timeOf({ ticket, clock, data }: WaitingRow, { reference, locale, now }: MailView): MailVariables {
  if (!ticket || !clock) return {};
  const words = mailWords[locale];
  const due = new Date(clock.dueAt);
  const { calendar } = calendarOf(reference, clock.kind, ticket, clock.unitId);
  const minutes = workingMinutesBetween(calendar, now, due);
  const time = formatWorkingDuration(minutes, locale);
  const left = now > due ? fill(words.late, { time }) : fill(words.left, { time });
  return {
    clockName: words.clocks[data.step?.clock ?? clock.kind],
    // While it is paused it has no due: the date would move.
    dueAt: clock.pausedAt ? '' : localTime(due),
    remaining: clock.pausedAt ? words.paused : left,
  };
}

export function linkTo({ ticket, data }: WaitingRow, publicUrl: string): string {
  if (ticket) return `${publicUrl}/phieu/${ticket.code}`;
  return data.dossier ? `${publicUrl}/ho-so/${data.dossier.id}` : publicUrl;
}

const nameOf = (reference: ReferenceSnapshot, unitId: string, locale: Locale): string => {
  const unit = reference.unit(unitId);
  return (locale === 'vi' ? unit?.nameVi : unit?.nameEn) ?? '';
};

/** `16/11/2026 17:00` on Vietnam's wall clock, UTC+7 all year. */
export function localTime(at: Date): string {
  const [year, month, day, hours, minutes] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split(/[-T:]/);
  return `${day}/${month}/${year} ${hours}:${minutes}`;
}
