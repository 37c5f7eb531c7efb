import { MAIL_KINDS, variablesOf } from '../../core/mail/mail-kinds.ts';
import { ownWording } from '../../core/mail/read-wording.ts';
import { defaultTemplate } from '../../core/mail/templates/default-template.ts';
import type { Tx } from '../../db/client.ts';
import type { MailTemplate, MailTemplateParams } from './mail-templates.schemas.ts';

type Reader = Pick<Tx, 'mailTemplate' | 'user'>;

const LOCALES = ['vi', 'en'] as const;

/** Every kind in both languages, in the order of the product. */
export async function listMailTemplates(tx: Reader): Promise<MailTemplate[]> {
  const rows = await tx.mailTemplate.findMany();
  const people = await tx.user.findMany({
    where: { id: { in: [...new Set(rows.map(({ updatedBy }) => updatedBy))] } },
    select: { id: true, name: true },
  });
  return MAIL_KINDS.flatMap((kind) =>
    LOCALES.map((locale) => {
      const row = rows.find((one) => one.kind === kind && one.locale === locale);
      const own = ownWording(row);
      return {
        kind,
        locale,
        variables: [...variablesOf(kind)],
        default: defaultTemplate(kind, locale),
        own:
          row && own
            ? {
                ...own,
                updatedAt: row.updatedAt.toISOString(),
                updatedBy: people.find(({ id }) => id === row.updatedBy) ?? { id: row.updatedBy, name: '' },
              }
            : null,
        version: row?.version ?? 0,
      };
    }),
  );
}

export async function getMailTemplate(tx: Reader, { kind, locale }: MailTemplateParams): Promise<MailTemplate> {
  const found = (await listMailTemplates(tx)).find((one) => one.kind === kind && one.locale === locale);
  if (!found) throw new Error(`No template ${kind} ${locale}`); // the schema lets none through that is not in the list
  return found;
}
