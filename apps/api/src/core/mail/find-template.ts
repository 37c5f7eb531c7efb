import type { Tx } from '../../db/client.ts';
import type { Locale } from '../problem-list.ts';
import type { MailKind } from './mail-kinds.ts';
import type { MailTemplate } from './mail-template.ts';
import { defaultTemplate } from './templates/default-template.ts';

/** The wording in force: the administrator's own where there is one, else the product's. */
export async function findTemplate(
  tx: Pick<Tx, 'mailTemplate'>,
  kind: MailKind,
  locale: Locale,
): Promise<MailTemplate> {
  const own = await tx.mailTemplate.findUnique({
    where: { kind_locale: { kind, locale } },
    select: { subject: true, body: true },
  });
  return own ?? defaultTemplate(kind, locale);
}
