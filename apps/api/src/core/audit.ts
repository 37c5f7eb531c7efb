import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';

export type AuditRecord = {
  at: Date;
  actorId: string | null;
  /** Verb-first, as in the operation's name: `ticket.hand_over`, `user.disable`. */
  action: string;
  subject:
    | 'ticket'
    | 'dossier'
    | 'dossier_draft'
    | 'user'
    | 'posting'
    | 'unit'
    | 'session'
    | 'attachment'
    | 'mail_template'
    | 'mail'
    | 'job'
    | 'call'
    | 'calendar'
    | 'policy'
    | 'catalogue'
    | 'routing_model'
    | 'routing_correction'
    | 'answer_conflict';
  subjectId: string;
  data: Prisma.InputJsonValue;
  requestId?: string | null;
};

/** Writes to the audit trail in the transaction of the act itself. */
export const audit = async (tx: Tx, record: AuditRecord): Promise<void> => {
  await tx.auditEntry.create({ data: record });
};
