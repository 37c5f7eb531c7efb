import type { ClockKind } from '../../../db/generated/enums.ts';
import type { MailKind } from '../mail-kinds.ts';
import type { MailTemplate } from '../mail-template.ts';

/** All that mails say in one language. `headline` is the short form, for a line of a digest. */
export type MailWords = {
  kinds: Record<MailKind, { headline: string; template: MailTemplate }>;
  /** Who did it when nobody did. */
  nobody: string;
  clocks: Record<ClockKind, string>;
  left: string;
  late: string;
  paused: string;
  groups: { overdue: string; soon: string; news: string };
  due: string;
  dossier: string;
  more: string;
  button: { ticket: string; dossier: string; digest: string };
  automatic: string;
  unsubscribe: string;
};
