/** What a mail can be about: the notification's kind, the step of a clock, or several things at once. */
export const MAIL_KINDS = [
  'submitted',
  'dossier_submitted',
  'handed_over',
  'returned',
  'transferred',
  'assigned',
  'answer_submitted',
  'answer_returned',
  'clarification_asked',
  'answered',
  'follow_up_answered',
  'referred',
  'replied',
  'asked_back',
  'reopened',
  'withdrawn',
  'step_half',
  'step_three_quarters',
  'step_hour_left',
  'step_breach',
  'step_breach_4h',
  'step_breach_1d',
  'step_other',
  'resumed',
  'auto_closed',
  'clarification_due',
  'referral_chase',
  'other',
  'digest',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

const TICKET = [
  'recipientName',
  'ticketCode',
  'subject',
  'communeName',
  'holderName',
  'dueAt',
  'remaining',
  'link',
] as const;
const ACT = [...TICKET, 'actor', 'actorName', 'unitName'] as const;
const STEP = [...TICKET, 'clockName'] as const;
const DOSSIER = [
  'recipientName',
  'dossierCode',
  'dossierTitle',
  'count',
  'actor',
  'actorName',
  'unitName',
  'link',
] as const;
const DIGEST = ['recipientName', 'count', 'items', 'link'] as const;

/** Told by the system, with nobody who did it. */
const OF_ITSELF: readonly MailKind[] = ['resumed', 'auto_closed', 'clarification_due', 'referral_chase'];

export type MailVariable =
  | (typeof ACT)[number]
  | (typeof STEP)[number]
  | (typeof DOSSIER)[number]
  | (typeof DIGEST)[number];

export const isMailKind = (kind: string): kind is MailKind => MAIL_KINDS.some((known) => known === kind);

const isStep = (kind: MailKind): boolean => kind.startsWith('step_');

/** What a template of this kind may name. No question's and no answer's text is among it: mail is not a safe place. */
export function variablesOf(kind: MailKind): readonly MailVariable[] {
  if (kind === 'digest') return DIGEST;
  if (kind === 'dossier_submitted') return DOSSIER;
  if (isStep(kind)) return STEP;
  return OF_ITSELF.includes(kind) ? TICKET : ACT;
}

/** The mail that tells a notification. A policy's own step, and an event that is younger than these wordings, have a general one. */
export function mailKindOf(notificationKind: string, step: string | null | undefined): MailKind {
  if (step) return isMailKind(`step_${step}`) ? (`step_${step}` as MailKind) : 'step_other'; // narrowing forgets template literals
  return isMailKind(notificationKind) && notificationKind !== 'digest' ? notificationKind : 'other';
}
