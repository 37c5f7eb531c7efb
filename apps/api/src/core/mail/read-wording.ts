import type { Tx } from '../../db/client.ts';
import type { Locale } from '../problem-list.ts';
import type { MailKind } from './mail-kinds.ts';
import type { MailTemplate } from './mail-template.ts';
import { defaultTemplate } from './templates/default-template.ts';

/** An administrator's own wording; null while the product's is in force. */
export const ownWording = (row: { subject: string | null; body: string | null } | undefined): MailTemplate | null =>
  row && row.subject !== null && row.body !== null ? { subject: row.subject, body: row.body } : null;

export type Wording = (kind: MailKind, locale: Locale) => MailTemplate;

/** The wordings in force: the administrators' own, before the product's. */
export async function readWording(tx: Pick<Tx, 'mailTemplate'>): Promise<Wording> {
  const rows = await tx.mailTemplate.findMany();
  const byKey = new Map(rows.map((row) => [`${row.kind}/${row.locale}`, row]));
  return (kind, locale) => ownWording(byKey.get(`${kind}/${locale}`)) ?? defaultTemplate(kind, locale);
}
