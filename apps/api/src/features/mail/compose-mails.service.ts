import type { Ctx } from '../../context.ts';
import { findActor } from '../../core/actor-directory.ts';
import { newId } from '../../core/ids.ts';
import { readWording, type Wording } from '../../core/mail/read-wording.ts';
import { renderMail } from '../../core/mail/render-mail.ts';
import { signUnsubscribeToken, unsubscribeUrls } from '../../core/mail/unsubscribe-token.ts';
import { findWaitingPeople } from '../../core/mail/waiting-people.queries.ts';
import type { Locale } from '../../core/problem-list.ts';
import { visibleTickets } from '../../core/visibility.ts';
import type { Tx } from '../../db/client.ts';
import { digestItems } from './digest-items.ts';
import { mailCategoryOf, messageIdOf } from './mail-headers.ts';
import { planMails, skipOf } from './mail-plan.ts';
import { kindOf, type MailView, valuesOf } from './mail-values.ts';
import {
  findVisibleDossiers,
  insertMails,
  lockPeople,
  type NewMail,
  postponeDeliveries,
  type Recipient,
  readRecipients,
  readWaiting,
  type Skip,
  skipDeliveries,
  type WaitingRow,
} from './waiting-deliveries.queries.ts';

type ComposeCtx = Pick<Ctx, 'db' | 'clock' | 'config' | 'reference' | 'log'>;

/** How long what could not be written is left alone. */
const POSTPONED_MS = 10 * 60_000;
/** People in one transaction, and how much may wait for them together: one of them alone may have more. */
const BATCH = { people: 100, deliveries: 5_000 };

/**
 * Writes the mails of those for whom something waits: exactly once, however many workers try, because a mail and what it carries are one
 * transaction. Returns how many people were dealt with; 0 means that nothing is left to do now.
 */
export async function composeMails(ctx: ComposeCtx): Promise<number> {
  const now = ctx.clock.now();
  const waiting = await findWaitingPeople(ctx.db, now, BATCH.people);
  if (waiting.length === 0) return 0;
  let sum = 0;
  const chosen = waiting.filter(({ waiting: count }, index) => {
    sum += count;
    return index === 0 || sum <= BATCH.deliveries;
  });
  const reference = await ctx.reference.current();
  return ctx.db.$transaction(async (tx) => {
    const userIds = await lockPeople(
      tx,
      chosen.map(({ userId }) => userId),
    );
    if (userIds.length === 0) return 0;
    const recipients = await readRecipients(tx, userIds);
    const rows = Map.groupBy(await readWaiting(tx, userIds, now), ({ userId }) => userId);
    const wording = await readWording(tx);
    const mails: NewMail[] = [];
    const skipped = new Map<string, Skip>();
    const postponed: string[] = [];
    for (const person of recipients) {
      const wanted = await withoutSkipped(ctx, tx, person, rows.get(person.userId) ?? [], skipped);
      const flooded = chosen.some(({ userId, flooded }) => flooded && userId === person.userId);
      try {
        const groups = planMails(wanted, person, flooded);
        mails.push(...groups.map((group) => composeMail(ctx, person, group, wording, { reference, now })));
      } catch (error) {
        // What is wrong with one person's news must not hold up everybody's.
        ctx.log.warn({ err: error, userId: person.userId }, 'mails could not be written and will be tried again');
        postponed.push(person.userId);
      }
    }
    await postponeDeliveries(tx, postponed, now, new Date(now.getTime() + POSTPONED_MS));
    await insertMails(tx, mails, now);
    await skipDeliveries(tx, skipped);
    return userIds.length;
  });
}

async function withoutSkipped(
  ctx: ComposeCtx,
  tx: Tx,
  person: Recipient,
  rows: readonly WaitingRow[],
  skipped: Map<string, Skip>,
): Promise<WaitingRow[]> {
  const actor = await findActor(ctx, person.userId);
  const dossiers = rows.flatMap(({ data }) => data.dossier?.id ?? []);
  const visible = actor ? await findVisibleDossiers(tx, dossiers, visibleTickets(actor)) : new Set<string>();
  return rows.filter((row) => {
    const reason = skipOf(row, person, actor, visible);
    if (reason) skipped.set(row.id, reason);
    return reason === null;
  });
}

function composeMail(
  { config }: ComposeCtx,
  person: Recipient,
  rows: readonly WaitingRow[],
  wording: Wording,
  { reference, now }: Pick<MailView, 'reference' | 'now'>,
): NewMail {
  const locale: Locale = person.locale === 'en' ? 'en' : 'vi';
  const { publicUrl, jwtSecret } = config;
  const view = { reference, locale, publicUrl, now };
  const [first] = rows;
  const kind = rows.length === 1 && first ? kindOf(first) : 'digest';
  const { count, text: items } = digestItems(rows, view);
  const values =
    rows.length === 1 && first
      ? valuesOf(first, person.name, view)
      : { recipientName: person.name, count: String(count), items, link: publicUrl };
  const token = signUnsubscribeToken(person.userId, mailCategoryOf(rows), jwtSecret);
  const unsubscribeUrl = unsubscribeUrls(publicUrl, token).page;
  const id = newId();
  return {
    id,
    userId: person.userId,
    toAddress: person.email ?? '',
    locale,
    kind,
    ...renderMail(wording(kind, locale), values, { kind, locale, publicUrl, unsubscribeUrl }),
    messageId: messageIdOf(id, publicUrl),
    deliveryIds: rows.map((row) => row.id),
  };
}
