import type { Actor } from '../../core/actor.ts';
import { audit } from '../../core/audit.ts';
import { newId } from '../../core/ids.ts';
import type { ActCtx } from '../../core/ticket/act-on-ticket.ts';
import { resolveAsker } from '../../core/ticket/asker.ts';
import { localYear, openTickets } from '../../core/ticket/open-tickets.ts';
import { receivedInstant } from '../../core/ticket/received-instant.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { Prisma } from '../../db/generated/client.ts';
import { presentDossier, readDossier } from './dossiers.queries.ts';
import type { SubmitDossier } from './dossiers.schemas.ts';

/** Receives up to five hundred questions as one dossier: all of them or none, each with its own clock and route. */
export async function submitDossier(ctx: ActCtx, actor: Actor, requestId: string, input: SubmitDossier, once?: Once) {
  const reference = await ctx.reference.current();
  return transact(ctx, once, async (tx) => {
    const now = ctx.clock.now();
    const receivedAt = receivedInstant(input.receivedAt, now);
    const asker = resolveAsker(reference, actor, input.commune);
    const id = newId();
    const [code] = await tx.$queryRaw<{ code: string }[]>(
      Prisma.sql`SELECT next_code('HS', ${localYear(now)}::int) AS code`,
    );
    await tx.dossier.create({
      data: {
        id,
        code: code?.code ?? id,
        communeCode: asker.communeCode,
        provinceCode: asker.provinceCode,
        title: input.title,
        letterNumber: input.letterNumber ?? null,
        letterDate: input.letterDate ? new Date(input.letterDate) : null,
        state: 'sent',
        total: input.questions.length,
        submittedById: actor.userId,
        createdAt: now,
        sentAt: now,
      },
    });
    const opened = await openTickets(tx, ctx.jobs, reference, {
      ...asker,
      actor,
      requestId,
      channel: input.channel ?? 'web',
      receivedAt,
      now,
      dossierId: id,
      questions: input.questions.map((question, index) => ({ ...question, position: index + 1 })),
    });
    await audit(tx, {
      at: now,
      actorId: actor.userId,
      action: 'dossier.submitted',
      subject: 'dossier',
      subjectId: id,
      data: { total: opened.length },
      requestId,
    });
    // Whoever submits reads the receipt of all of it, also of questions that went to a ministry they do not see.
    const row = await readDossier(tx, Prisma.sql`TRUE`, id, now);
    if (!row) throw new Error('The dossier vanished in its own transaction');
    return {
      ...presentDossier(row, reference),
      tickets: opened.map((ticket, index) => ({ ...ticket, position: index + 1 })),
    };
  });
}
