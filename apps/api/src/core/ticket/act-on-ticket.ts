import type { Ctx } from '../../context.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { type Once, transact } from '../transaction.ts';
import { visibleTickets } from '../visibility.ts';
import { demandAbility, getTicketForUpdate, type LockedTicket } from './locked-ticket.ts';
import { recordChange, type TicketChange } from './record-change.ts';
import { presentTicketDetail } from './ticket.presenter.ts';
import { type TicketDetailRow, ticketDetailSql } from './ticket-row.ts';
import type { Ability, Ticket } from './ticket-schemas.ts';

/** Who acts on which ticket, as they last saw it. */
export type TicketAct = { actor: Actor; ticketId: string; version: number; requestId: string; once?: Once };

/** The room in which an act takes place: one transaction, the ticket locked, one instant. */
export type Scene = { tx: Tx; actor: Actor; ticket: LockedTicket; reference: ReferenceSnapshot; at: Date };

export type ActCtx = Pick<Ctx, 'db' | 'clock' | 'jobs' | 'reference'>;

/**
 * The frame of every transition: lock the ticket that the actor sees, refuse what they may not do, let `procedure` do it and say what
 * changed, record it. `beside` are other tickets that the act changes too, locked with the first. Returns the ticket as it stands after
 * the act, also when the act took it out of the actor's sight.
 */
export async function actOnTicket(
  ctx: ActCtx,
  act: TicketAct,
  ability: Ability,
  procedure: (scene: Scene) => Promise<TicketChange>,
  { beside }: { beside?: readonly string[] } = {},
): Promise<Ticket> {
  const reference = await ctx.reference.current();
  return transact(ctx, act.once, async (tx) => {
    const ticket = await getTicketForUpdate(tx, act.actor, act.ticketId, act.version, { ...(beside && { beside }) });
    demandAbility(act.actor, ticket, ability);
    const at = ctx.clock.now();
    const change = await procedure({ tx, actor: act.actor, ticket, reference, at });
    await recordChange(tx, { jobs: ctx.jobs, reference }, act, ticket, change);
    return readTicket(tx, ticket.id, { actor: act.actor, reference, now: at });
  });
}

/** The ticket as the API shows it, read inside the transaction that changed it. */
export async function readTicket(
  tx: Tx,
  id: string,
  viewer: { actor: Actor; reference: ReferenceSnapshot; now: Date },
): Promise<Ticket> {
  const [row] = await tx.$queryRaw<TicketDetailRow[]>(
    ticketDetailSql(Prisma.sql`t.id = ${id}::uuid`, visibleTickets(viewer.actor), viewer.actor),
  );
  if (!row) throw new Error(`Ticket ${id} vanished in its own transaction`);
  return presentTicketDetail(row, viewer);
}
