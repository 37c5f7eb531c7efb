import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import { placeOf } from '../../core/ticket/record-change.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { seesTicket, ticketScopesOf } from '../../core/visibility.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Parts } from './parts.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const ANSWER = { body: 'Bộ trả lời chung.', citations: [{ document: 'Nghị định 139/2025/NĐ-CP' }] };
const PART_ANSWER = { body: 'Phần hóa chất: khai báo.', citations: [{ document: 'Nghị định 113/2017/NĐ-CP' }] };
const SPLIT = {
  parts: [
    { body: 'Cửa hàng xăng dầu cần giấy gì?', department: 'TTTN' },
    { body: 'Kho hóa chất của cửa hàng phải khai báo gì?', department: 'HC' },
  ],
};
const minutesLater = (minutes: number) => new Date(world.clock.now().getTime() + minutes * 60_000).toISOString();

/** A question of a commune, split by the post's official between TTTN and HC an hour after it came. */
async function aSplit() {
  world.clock.set(MONDAY_MORNING);
  const place = world.aPlace();
  const [asker, official, trade, chemist, hotline] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('deployed_official', place.post),
    world.aPerson('department_officer', 'department:TTTN'),
    // where the head approves, an officer's part would wait for it
    world.aPerson('department_head', 'department:HC'),
    world.aPerson('hotline_operator', 'hotline:MoIT'),
  ]);
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
  world.clock.advance({ hours: 1 });
  const split = await world.act(official, ticket, 'split', SPLIT);
  if (split.status !== 200) throw new Error(JSON.stringify(split.problem));
  const { items } = (await world.as(official).get<Parts>(`/api/tickets/${ticket.id}/parts`)).body;
  const [first, second] = items;
  if (!first || !second) throw new Error('Two parts were opened');
  return { place, asker, official, trade, chemist, hotline, ticket, split: split.body, first, second };
}
const read = async (person: { id: string }, { id }: { id: string }) =>
  (await world.as(person).get<Ticket>(`/api/tickets/${id}`)).body;
const clockOf = ({ id }: { id: string }, kind: 'answer' | 'department') =>
  world.db.clock.findFirstOrThrow({ where: { ticketId: id, kind }, include: { pauses: true } });

describe('a split question', () => {
  it('gives each department its part with the whole’s one day and its own share; the owner stays', async () => {
    const { ticket, split, first, second, chemist, official } = await aSplit();
    expect(split).toMatchObject({
      state: 'in_progress',
      owner: { unit: { id: ticket.owner.unit.id } },
      parts: { total: 2 },
    });
    expect([first, second]).toMatchObject([
      { position: 1, owner: { unit: { id: 'department:TTTN' } }, seen: true },
      { position: 2, owner: { unit: { id: 'department:HC' } }, body: SPLIT.parts[1]?.body },
    ]);
    expect(first.code).toMatch(/^BCT-2026-\d{6}$/);
    const whole = await clockOf(ticket, 'answer');
    for (const part of [first, second])
      expect(await clockOf(part, 'answer')).toMatchObject({
        startedAt: whole.startedAt,
        dueAt: whole.dueAt,
        stoppedAt: null,
      });
    // 420 of the day's 480 minutes were left: a share of 360
    expect((await clockOf(second, 'department')).dueAt).toEqual(new Date('2026-11-17T08:00:00+07:00'));
    const { body } = await world.as(chemist).get<{ items: Ticket[] }>('/api/tickets?view=untaken&limit=100');
    expect(body.items.map(({ id }) => id)).toContain(second.id);
    const open = await world.as(official).get<{ items: Ticket[] }>('/api/tickets?view=open&limit=100');
    expect(open.body.items.map(({ id }) => id)).toEqual([ticket.id]);
  });

  it('comes into the hands of whose turn it is, where the department wants that', async () => {
    const unit = { where: { id: 'department:HC' } };
    const officer = await world.aPerson('department_officer', unit.where.id);
    await world.db.unit.update({ ...unit, data: { assignment: 'least_load' } });
    const { official, first, second } = await aSplit();
    await world.db.unit.update({ ...unit, data: { assignment: 'by_hand' } });
    const { owner, state } = await read(officer, second);
    expect([owner.unit.id, owner.person === null, state]).toEqual([unit.where.id, false, 'in_progress']);
    expect((await read(official, first)).owner.person).toBeNull();
  });

  it('lets a part’s department read what it is part of, and not open it', async () => {
    const { ticket, second, chemist } = await aSplit();
    expect((await read(chemist, second)).part).toMatchObject({ code: ticket.code, position: 2 });
    const { whole, items } = (await world.as(chemist).get<Parts>(`/api/tickets/${second.id}/parts`)).body;
    expect(whole).toMatchObject({ code: ticket.code, body: ticket.body, seen: false });
    expect(items.map(({ seen }) => seen)).toEqual([false, true]);
    expect((await world.as(chemist).get(`/api/tickets/${ticket.id}`)).status).toBe(404);
  });

  it('that goes to the other ministry takes no part along, and is told of none of the other’s', async () => {
    const { place, ticket, official, trade, chemist, first, second } = await aSplit();
    for (const [person, part] of [
      [trade, first],
      [chemist, second],
    ] as const)
      await world.act(person, part, 'return', { reason: 'Thuộc Bộ kia.' });
    for (const part of [first, second]) await world.act(official, part, 'answer', PART_ANSWER);
    expect((await world.act(official, ticket, 'transfer', { ministry: 'MAE', reason: 'Đất đai.' })).status).toBe(200);
    const there = await world.aPerson('deployed_official', `post:MAE:${place.province.code}`);
    expect((await world.as(there).get<Parts>(`/api/tickets/${ticket.id}/parts`)).body.items).toEqual([]);
    expect((await read(there, ticket)).parts).toBeNull();
    const theirs = { parts: ['Một', 'Hai'].map((body) => ({ body: `${body} về đất`, department: 'QLĐĐ' })) };
    expect((await world.act(there, ticket, 'split', theirs)).status).toBe(200);
    const { items } = (await world.as(chemist).get<Parts>(`/api/tickets/${second.id}/parts`)).body;
    expect(items.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('is answered with what its parts say; that alone stops its clock', async () => {
    const { ticket, asker, official, trade, chemist, first, second } = await aSplit();
    world.clock.advance({ minutes: 30 });
    const answered = await world.act(chemist, second, 'answer', PART_ANSWER);
    expect(answered.body).toMatchObject({ state: 'answered', clock: { state: 'met' } });
    expect((await clockOf(ticket, 'answer')).stoppedAt).toBeNull();
    const { items } = (await world.as(official).get<Parts>(`/api/tickets/${ticket.id}/parts`)).body;
    expect(items.map(({ answer }) => answer?.body ?? null)).toEqual([null, PART_ANSWER.body]);
    await world.runJobs();
    const told = await world.db.notification.findMany({ where: { ticketId: ticket.id, userId: official.id } });
    expect(told.map(({ kind }) => kind)).toContain('part_answered');
    // the whole goes out while one part has no text: that one is over
    await world.act(official, ticket, 'answer', ANSWER);
    expect((await clockOf(ticket, 'answer')).verdict).toBe('met');
    expect((await read(trade, first)).state).toBe('withdrawn');
    expect((await clockOf(first, 'answer')).voidedAt).not.toBeNull();
    expect((await read(chemist, second)).state).toBe('closed');
    const timeline = await world.as(asker).get(`/api/tickets/${ticket.id}/timeline`);
    expect(JSON.stringify(timeline.body)).not.toContain(PART_ANSWER.body);
  });

  it('gives a part back to whoever holds the whole, who may hand it over again', async () => {
    const { official, trade, first } = await aSplit();
    const returned = await world.act(trade, first, 'return', { reason: 'Thuộc đơn vị khác.' });
    expect(returned.body.owner.unit.kind).toBe('post');
    const handed = await world.act(official, first, 'handover', { department: 'HC' });
    expect(handed.body.owner.unit.id).toBe('department:HC');
  });

  it('stands still and runs on with its parts', async () => {
    const { ticket, asker, official, first } = await aSplit();
    await world.act(official, ticket, 'clarification', { question: 'Bao nhiêu hộ?', expectedAt: minutesLater(1440) });
    const [whole, part] = [await clockOf(ticket, 'answer'), await clockOf(first, 'answer')];
    expect(part.pausedAt).toEqual(whole.pausedAt);
    expect((await read(official, first)).state).toBe('waiting_requester');
    world.clock.advance({ hours: 2 });
    await world.act(asker, ticket, 'reply', { body: 'Bảy hộ.' });
    const [after, afterPart] = [await clockOf(ticket, 'answer'), await clockOf(first, 'answer')];
    expect(afterPart).toMatchObject({ pausedAt: null, dueAt: after.dueAt });
    expect(after.dueAt > whole.dueAt).toBe(true);
    await world.act(official, ticket, 'urgency', { urgency: 'urgent', reason: 'Khẩn.' });
    expect((await clockOf(first, 'answer')).dueAt).toEqual((await clockOf(ticket, 'answer')).dueAt);
    expect((await world.db.ticket.findUniqueOrThrow({ where: { id: first.id } })).urgency).toBe('urgent');
  });

  it('runs on with its parts when its commune answers on a question that is merged into it', async () => {
    const { ticket, asker, official, first } = await aSplit();
    const again = await world.aTicket({ by: asker, ministry: 'MoIT' });
    expect((await world.act(official, again, 'merge', { into: ticket.id })).status).toBe(200);
    await world.act(official, ticket, 'clarification', { question: 'Bao nhiêu hộ?', expectedAt: minutesLater(1440) });
    world.clock.advance({ hours: 1 });
    expect((await world.act(asker, again, 'reply', { body: 'Bảy hộ.' })).status).toBe(200);
    expect((await clockOf(ticket, 'answer')).pausedAt).toBeNull();
    expect((await clockOf(first, 'answer')).pausedAt).toBeNull();
    expect((await read(official, first)).state).toBe('in_progress');
  });

  it('leaves its parts alone when the commune adds what nobody waited for', async () => {
    const { ticket, asker, trade, first } = await aSplit();
    const { version } = await read(trade, first);
    expect((await world.act(asker, ticket, 'reply', { body: 'Xã gửi thêm.' })).status).toBe(200);
    expect((await world.act(trade, first, 'answer', PART_ANSWER, { version })).status).toBe(200);
  });

  it('takes its open parts with it when the commune takes it back', async () => {
    const { ticket, asker, trade, first } = await aSplit();
    await world.act(asker, ticket, 'withdraw');
    expect((await read(trade, first)).state).toBe('withdrawn');
  });
});

describe('parts and the asking side', () => {
  it('has one definition: a commune sees whole questions only', async () => {
    const { asker, first } = await aSplit();
    const actor = await world.actorOf(asker);
    expect(ticketScopesOf(actor).every((scope) => scope.whole)).toBe(true);
    const row = await world.db.ticket.findUniqueOrThrow({ where: { id: first.id } });
    expect(seesTicket(actor, placeOf(row))).toBe(false);
    expect(seesTicket(actor, placeOf({ ...row, partOfId: null }))).toBe(true);
  });

  it('knows of none by address, code, lists, counts or search', async () => {
    const { ticket, asker, first, second } = await aSplit();
    for (const path of [first.id, first.code, `${first.id}/timeline`, `${first.id}/clocks`])
      expect((await world.as(asker).get(`/api/tickets/${path}`)).status, path).toBe(404);
    expect((await world.as(asker).get(`/api/tickets/${ticket.id}/parts`)).problem.code).toBe('forbidden');
    for (const view of ['all', 'open', 'handed_over', 'waiting', 'answered']) {
      const { body } = await world.as(asker).get<{ items: Ticket[] }>(`/api/tickets?view=${view}`);
      expect(
        body.items.every(({ id }) => id === ticket.id),
        view,
      ).toBe(true);
    }
    const { counts } = (await world.as(asker).get<{ counts: Record<string, number> }>('/api/tickets/counts')).body;
    expect(counts).toMatchObject({ all: 1, open: 1 });
    const found = await world.as(asker).get<{ items: Ticket[] }>(`/api/tickets?view=all&q=${second.code}`);
    expect(found.body.items).toEqual([]);
    const own = await read(asker, ticket);
    expect(own).toMatchObject({ part: null, parts: null });
    expect(JSON.stringify(own)).not.toContain(first.code);
  });

  it('reads none in the history, in its notices, in files, at the hotline, or in what it may send again', async () => {
    const { place, ticket, asker, chemist, official, hotline, second } = await aSplit();
    await world.act(chemist, second, 'answer', PART_ANSWER);
    await world.runJobs();
    const timeline = await world.as(asker).get(`/api/tickets/${ticket.id}/timeline`);
    expect(JSON.stringify(timeline.body)).not.toMatch(new RegExp(`${second.code}|Hóa chất|split`));
    const events = await world.db.ticketEvent.findMany({ where: { ticketId: second.id } });
    expect(events.every(({ audience }) => audience === 'internal')).toBe(true);
    const notices = await world.db.notification.findMany({ where: { userId: asker.id } });
    expect(notices.filter(({ ticketId }) => ticketId !== ticket.id)).toEqual([]);
    const caller = await world
      .as(hotline)
      .get<{ askedTotal: number; openTickets: Ticket[] }>(`/api/callers/${place.commune.code}`);
    expect(caller.body.askedTotal).toBe(1);
    expect(caller.body.openTickets.map(({ id }) => id)).toEqual([ticket.id]);
    const rows = await world.db.ticket.findMany({ where: { partOfId: ticket.id } });
    expect(rows.every(({ textKey, dossierId }) => textKey === null && dossierId === null)).toBe(true);
    expect((await world.as(official).get(`/api/tickets/${second.id}`)).status).toBe(200);
  });

  it('is told of none live', async () => {
    const { asker, first } = await aSplit();
    const actor = await world.actorOf(asker);
    const told = await world.pool.query('SELECT payload FROM outbox');
    const ofPart = told.rows.map(({ payload }) => payload).filter(({ ticketId }) => ticketId === first.id);
    expect(ofPart.length).toBeGreaterThan(0);
    expect(ofPart.some(({ place }) => seesTicket(actor, place))).toBe(false);
  });
});

describe('what is refused', () => {
  it('is everything on a part that the asking side would notice', async () => {
    const { official, trade, first } = await aSplit();
    const able = (ticket: Ticket) => Object.entries(ticket.can).flatMap(([ability, may]) => (may ? [ability] : []));
    expect(able(await read(trade, first)).sort()).toEqual(['answer', 'consult', 'note', 'return', 'take']);
    expect(able(await read(official, first))).toEqual(['note']);
    const asked = { question: 'Bao nhiêu?', expectedAt: minutesLater(600) };
    expect((await world.act(trade, first, 'clarification', asked)).problem).toMatchObject({ reason: 'part-of-whole' });
    expect((await world.act(trade, first, 'split', SPLIT)).problem).toMatchObject({ reason: 'part-of-whole' });
  });

  it('is passing the whole on while parts are open', async () => {
    const { ticket, official } = await aSplit();
    const transfer = await world.act(official, ticket, 'transfer', { ministry: 'MAE', reason: 'Đất đai.' });
    expect(transfer.problem).toMatchObject({ code: 'open-parts', parts: expect.any(Array) });
    const refer = { authority: 'Bộ Tài chính', documentNumber: '1', body: 'Chuyển.', chaseAt: minutesLater(3000) };
    expect((await world.act(official, ticket, 'refer', refer)).problem.code).toBe('open-parts');
    const other = await world.aTicket({ commune: ticket.commune.code, by: official, ministry: 'MoIT' });
    expect((await world.act(official, ticket, 'merge', { into: other.id })).problem.code).toBe('open-parts');
  });

  it('is splitting by others, in other states, for departments that are none, too little or too much', async () => {
    const { ticket, official, trade, asker, first } = await aSplit();
    expect((await world.act(asker, ticket, 'split', SPLIT)).problem.code).toBe('forbidden');
    expect((await world.act(trade, ticket, 'split', SPLIT)).status).toBe(404);
    const wrong = {
      parts: [
        { body: 'Một', department: 'KHÔNG' },
        { body: 'Hai', department: 'QLĐĐ' },
      ],
    };
    expect((await world.act(official, ticket, 'split', wrong)).problem.errors?.map(({ pointer }) => pointer)).toEqual([
      '/parts/0/department',
      '/parts/1/department',
    ]);
    expect((await world.act(official, ticket, 'split', { parts: SPLIT.parts.slice(0, 1) })).status).toBe(400);
    const nine = { parts: Array.from({ length: 9 }, () => ({ body: 'Một phần', department: 'HC' })) };
    expect((await world.act(official, ticket, 'split', nine)).problem.errors?.[0]?.code).toBe('parts-enough');
    await world.act(official, ticket, 'answer', ANSWER);
    expect((await world.act(official, ticket, 'split', SPLIT)).problem.code).toBe('illegal-transition');
    expect((await world.act(official, first, 'handover', { department: 'HC' })).status).not.toBe(200);
  });

  it('is a stale version; sent again with its key nothing is split twice', async () => {
    const { ticket, official } = await aSplit();
    expect((await world.act(official, ticket, 'split', SPLIT, { version: 1 })).problem.code).toBe('stale-version');
    const { version } = await world.db.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
    const key = newId();
    for (const _ of [1, 2])
      expect((await world.act(official, ticket, 'split', SPLIT, { version, key })).status).toBe(200);
    expect(await world.db.ticket.count({ where: { partOfId: ticket.id } })).toBe(4);
  });
});
