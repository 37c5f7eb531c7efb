import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { validateTemplate } from '../../core/mail/mail-template.ts';
import { transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { getMailTemplate } from './mail-templates.queries.ts';
import type { MailTemplate, MailTemplateParams, WriteMailTemplate } from './mail-templates.schemas.ts';

/** Gives a mail the administrator's own words, or with null the product's again. Mails that are written already keep theirs. */
export const writeMailTemplate = (
  ctx: Ctx,
  actor: Actor,
  params: MailTemplateParams,
  version: number,
  wording: WriteMailTemplate | null,
  requestId: string,
): Promise<MailTemplate> =>
  transact(ctx, undefined, async (tx) => {
    const { kind, locale } = params;
    const subject = `${kind}/${locale}`;
    // A template without a row has nothing else to lock.
    await tx.$queryRaw(
      Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`mail template ${subject}`}, 0))::text`,
    );
    const current = await getMailTemplate(tx, params);
    demand(current.version === version, 'stale-record', { extra: { current } });
    if (wording) demandValid(validateTemplate(kind, wording));
    const now = ctx.clock.now();
    await store(tx, params, wording, { at: now, by: actor.userId });
    await audit(tx, {
      at: now,
      actorId: actor.userId,
      action: wording ? 'mail_template.update' : 'mail_template.reset',
      subject: 'mail_template',
      subjectId: subject,
      data: wording ?? { was: current.own && { subject: current.own.subject, body: current.own.body } },
      requestId,
    });
    return getMailTemplate(tx, params);
  });

async function store(
  tx: Tx,
  { kind, locale }: MailTemplateParams,
  wording: WriteMailTemplate | null,
  { at, by }: { at: Date; by: string },
): Promise<void> {
  // A row that went would let its versions begin anew, and a form of long ago overwrite what was written since.
  const written = { ...(wording ?? { subject: null, body: null }), updatedAt: at, updatedBy: by };
  await tx.mailTemplate.upsert({
    where: { kind_locale: { kind, locale } },
    create: { kind, locale, ...written },
    update: { ...written, version: { increment: 1 } },
  });
}
