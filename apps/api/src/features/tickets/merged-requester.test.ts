import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { ANSWER, aMergeStage, CLARIFICATION, DEPARTMENT, vietnam } from '../../test/merge-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Timeline } from './tickets.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

type Stage = Awaited<ReturnType<typeof aMergeStage>>;
const REFERRAL = {
  authority: 'Bộ Tài chính',
  documentNumber: '4411/BCT-KHTC',
  body: 'Nội dung thuộc thẩm quyền của Bộ Tài chính.',
  chaseAt: vietnam('2026-11-20T09:00'),
};

/** The later question, of another commune, is merged into the earlier one. */
async function aMerge(): Promise<Stage> {
  const stage = await aMergeStage(world);
  await stage.merge(stage.late, stage.early, 'Gộp: cùng Điều 8, theo ý kiến của đồng chí Bình.');
  return stage;
}
const timelineOf = async (person: { id: string }, ticket: { id: string }) =>
  (await world.as(person).get<Timeline>(`/api/tickets/${ticket.id}/timeline`)).body.items;
const placeOf = (ticket: { id: string }) =>
  world.db.ticket.findUniqueOrThrow({ where: { id: ticket.id }, select: { queueRank: true, queueAt: true } });

describe('what the commune of a merged ticket learns', () => {
  it('is nothing of the survivor: not its code, commune, people, files nor notes', async () => {
    const { asker, other, official, officer, early, late, place } = await aMerge();
    const [draft, sent] = await Promise.all(
      ['nhap.txt', 'mau.txt'].map((name) =>
        world.db.attachment.create({
          data: {
            id: newId(),
            storageKey: `attachments/${newId()}`,
            name,
            contentType: 'text/plain',
            byteSize: 3,
            sha256: 'x',
            uploadedById: name === 'mau.txt' ? officer.id : official.id,
            createdAt: world.clock.now(),
          },
        }),
      ),
    );
    await world.act(official, early, 'note', { body: 'Ghi chú nội bộ.', attachmentIds: [draft?.id] });
    await world.act(asker, early, 'reply', { body: 'Xã Một bổ sung số hộ.' });
    await world.act(official, early, 'handover', { department: 'TTTN', note: 'Nhờ Cục.' });
    await world.act(officer, early, 'answer', { ...ANSWER, attachmentIds: [sent?.id] });
    await world.runJobs();
    const client = world.as(other);
    expect((await client.get(`/api/tickets/${early.id}`)).status).toBe(404);
    const [ticket, timeline, list, counts, notices] = await Promise.all([
      client.get<Ticket>(`/api/tickets/${late.id}`),
      client.get<Timeline>(`/api/tickets/${late.id}/timeline`),
      client.get('/api/tickets?view=all'),
      client.get('/api/tickets/counts'),
      client.get<{ items: { kind: string; ticket: { id: string } }[] }>('/api/notifications'),
    ]);
    expect(ticket.body.merge).toEqual({ merged: true, into: null, carries: 0, earliestDueAt: null, tickets: [] });
    const all = JSON.stringify([ticket, timeline, list, counts, notices].map(({ body }) => body));
    for (const secret of [
      early.id,
      early.code,
      early.subject,
      place.commune.name,
      asker.name,
      'Xã Một',
      'nội bộ',
      'Nhờ Cục',
      'Gộp:',
      'nhap.txt',
    ])
      expect(all, secret).not.toContain(secret);
    expect(notices.body.items.filter(({ kind }) => kind === 'answered')).toMatchObject([{ ticket: { id: late.id } }]);
    // a copy of the sent file is theirs, the survivor's own is not
    const [copied] = timeline.body.items.at(-1)?.attachments ?? [];
    expect(copied?.name).toBe('mau.txt');
    expect(copied?.id).not.toBe(sent?.id);
    expect((await client.get(`/api/attachments/${sent?.id}`)).status).toBe(404);
    expect((await client.get(`/api/attachments/${draft?.id}`)).status).toBe(404);
  });

  it('nor does the survivor’s commune learn of the others', async () => {
    const { asker, other, early, late, neighbour } = await aMerge();
    await world.act(other, late, 'reply', { body: 'Xã Hai bổ sung.' });
    await world.runJobs();
    const client = world.as(asker);
    expect((await client.get(`/api/tickets/${late.id}`)).status).toBe(404);
    const bodies = await Promise.all(
      [`tickets/${early.id}`, `tickets/${early.id}/timeline`, 'tickets?view=all', 'notifications'].map((path) =>
        client.get(`/api/${path}`),
      ),
    );
    const all = JSON.stringify(bodies.map(({ body }) => body));
    for (const secret of [late.id, late.code, neighbour.commune.name, other.name, 'Xã Hai', 'absorbed'])
      expect(all, secret).not.toContain(secret);
    expect((await client.get<Ticket>(`/api/tickets/${early.id}`)).body.merge).toBeNull();
  });

  it('is the link, when both questions are its own', async () => {
    const { asker, official, early, look, merge } = await aMergeStage(world);
    const again = await world.aTicket({ by: asker, ministry: 'MoIT' });
    await merge(again, early);
    expect((await look(asker, again)).merge?.into?.code).toBe(early.code);
    await world.act(official, early, 'clarification', CLARIFICATION);
    await world.act(asker, again, 'reply', { body: 'Có 30 hộ.' });
    expect(await look(asker, early)).toMatchObject({ state: 'in_progress', clock: { state: 'running' } });
  });
});

describe('a merged ticket’s commune', () => {
  it('is heard by whoever answers for it', async () => {
    const { other, official, officer, early, late } = await aMerge();
    await world.act(official, early, 'handover', { department: 'TTTN' });
    await world.act(officer, early, 'take');
    await world.runJobs();
    await world.act(other, late, 'reply', { body: 'Xã có thêm 12 hộ.' });
    await world.runJobs();
    const heard = (await timelineOf(officer, early)).find(({ kind }) => kind === 'merged_reply');
    expect(heard).toMatchObject({ data: { code: late.code }, message: { body: 'Xã có thêm 12 hộ.' } });
    const notices = await world
      .as(officer)
      .get<{ items: { kind: string; ticket: { id: string } }[] }>('/api/notifications');
    expect(notices.body.items[0]).toMatchObject({ kind: 'replied', ticket: { id: late.id } });
  });

  it('is not read on the survivor by staff who do not see the merged ticket', async () => {
    const { place, other, early, late, merge } = await aMergeStage(world);
    const operator = await world.aPerson('hotline_operator', 'hotline:MoIT');
    const call = await world.as(operator).post<{ ticket: Ticket }>('/api/calls', {
      commune: place.commune.code,
      callerName: 'Hồ Thị Lan',
      callerPhone: '0255',
      question: 'Hỏi về giấy phép bán lẻ rượu.',
      ministry: 'MoIT',
      outcome: 'ticketed',
      startedAt: world.clock.now().toISOString(),
    });
    await merge(late, call.body.ticket);
    await world.act(other, late, 'reply', { body: 'Xã Hai bổ sung.' });
    const read = JSON.stringify([
      await timelineOf(operator, call.body.ticket),
      (await world.as(operator).get(`/api/tickets/${call.body.ticket.id}`)).body,
    ]);
    for (const secret of [late.code, late.id, 'Xã Hai']) expect(read).not.toContain(secret);
    expect(early.id).not.toBe(late.id);
  });

  it('may take it back, and the survivor goes on by its own clock', async () => {
    const { other, official, early, late, merge, look } = await aMergeStage(world);
    await merge(early, late);
    expect(await placeOf(late)).toMatchObject({ queueAt: new Date(vietnam('2026-11-17T09:00')) });
    const owner = await world.db.ticket.findUniqueOrThrow({ where: { id: early.id } });
    expect(owner.mergedIntoId).toBe(late.id);
    const asker = { id: owner.createdById };
    expect((await world.act(asker, early, 'withdraw')).body).toMatchObject({ state: 'withdrawn', merge: null });
    expect(await placeOf(late)).toMatchObject({ queueRank: 0, queueAt: new Date(vietnam('2026-11-17T10:00')) });
    expect((await look(other, late)).state).toBe('received');
    expect((await timelineOf(official, late)).at(-1)).toMatchObject({ kind: 'released', data: { code: early.code } });
  });

  it('asks back on its copy alone, and the unit that answered has it', async () => {
    const { other, asker, official, officer, early, late, look, clockOf } = await aMerge();
    await world.act(official, early, 'handover', { department: 'TTTN' });
    await world.act(officer, early, 'answer', ANSWER);
    const asked = await world.act(other, late, 'reply', { body: 'Còn hộ không có địa điểm cố định?' });
    expect(asked.body).toMatchObject({ state: 'answered', clock: { kind: 'follow_up', state: 'running' } });
    expect(await clockOf(late, 'follow_up')).toMatchObject({ unitId: DEPARTMENT });
    expect((await look(asker, early)).clock.kind).toBe('answer');
    const queue = await world.as(officer).get<{ items: Ticket[] }>(`/api/tickets?view=mine`);
    expect(queue.body.items.map(({ id }) => id)).toEqual([late.id]);
    expect((await world.act(officer, late, 'answer', ANSWER)).body).toMatchObject({ state: 'answered' });
    expect((await world.act(other, late, 'accept')).body.state).toBe('closed');
    expect((await look(asker, early)).state).toBe('answered');
  });

  it('reopens it with a day of its own, out of the merge, the earlier verdict kept', async () => {
    const { other, asker, official, officer, early, late, look, clockOf } = await aMerge();
    await world.act(official, early, 'handover', { department: 'TTTN' });
    world.clock.set(vietnam('2026-11-17T10:30'));
    await world.act(officer, early, 'answer', ANSWER);
    world.clock.set(vietnam('2026-11-18T08:30'));
    const reopened = await world.act(other, late, 'reopen', { reason: 'Chưa nói về hộ lưu động.' });
    expect(reopened.body).toMatchObject({
      state: 'in_progress',
      cycle: 2,
      merge: null,
      owner: { unit: { id: DEPARTMENT } },
      clock: { state: 'running', dueAt: vietnam('2026-11-19T08:30') },
    });
    expect(await clockOf(late, 'answer', 1)).toMatchObject({ verdict: 'breached' });
    expect((await look(asker, early)).state).toBe('answered');
    expect((await look(official, early)).merge).toBeNull();
  });
});

describe('what becomes of merged tickets when the survivor', () => {
  it('is referred outside: they are too, and get the authority’s answer later', async () => {
    const { other, official, early, late, look, clockOf } = await aMerge();
    await world.act(official, early, 'refer', REFERRAL);
    expect(await look(other, late)).toMatchObject({ state: 'referred', clock: { state: 'met' } });
    expect((await timelineOf(other, late)).at(-1)?.answer).toMatchObject({
      kind: 'referral',
      authority: 'Bộ Tài chính',
    });
    const before = await clockOf(late, 'answer');
    world.clock.set(vietnam('2026-11-20T09:00'));
    await world.act(official, early, 'answer', {
      ...ANSWER,
      authorityAnswer: { documentNumber: '88/BTC-CST', date: '2026-11-19' },
    });
    expect(await look(other, late)).toMatchObject({ state: 'answered', answeredAt: vietnam('2026-11-20T09:00') });
    expect(await clockOf(late, 'answer')).toEqual(before);
  });

  it('is withdrawn: they go on at the post, their clocks as they were', async () => {
    const { place, asker, other, official, early, late, look } = await aMerge();
    await world.act(official, early, 'handover', { department: 'TTTN' });
    world.clock.advance({ hours: 1 });
    await world.act(asker, early, 'withdraw', { reason: 'Đã rõ.' });
    expect(await look(official, late)).toMatchObject({
      state: 'in_progress',
      merge: null,
      owner: { unit: { id: place.post }, person: null },
      clock: { state: 'running', dueAt: vietnam('2026-11-17T10:00') },
    });
    expect(await placeOf(late)).toMatchObject({ queueRank: 0, queueAt: new Date(vietnam('2026-11-17T10:00')) });
    expect((await timelineOf(other, late)).map(({ kind }) => kind)).toContain('unmerged');
    const told = JSON.stringify(await timelineOf(other, late));
    for (const secret of ['withdrawn', asker.name, asker.id, place.commune.name]) expect(told).not.toContain(secret);
    const [audited] = await world.db.auditEntry.findMany({ where: { subjectId: late.id, action: 'ticket.unmerged' } });
    expect(audited?.actorId).toBe(asker.id);
    await world.runJobs();
    const notices = await world.as(official).get<{ items: { kind: string }[] }>('/api/notifications');
    expect(notices.body.items.map(({ kind }) => kind)).toContain('unmerged');
  });

  it('is withdrawn after a referral: they stay referred, and are asked after', async () => {
    const { asker, official, early, late, look } = await aMerge();
    await world.act(official, early, 'refer', REFERRAL);
    await world.act(asker, early, 'withdraw');
    expect(await look(official, late)).toMatchObject({ state: 'referred', merge: null });
    const chase = await world.db.step.findMany({ where: { ticketId: late.id, kind: 'referral_chase', doneAt: null } });
    expect(chase).toMatchObject([{ fireAt: new Date(REFERRAL.chaseAt) }]);
    const spoken = { ...ANSWER, noLetterReason: 'Bộ Tài chính đã trả lời tại hội nghị.' };
    expect((await world.act(official, late, 'answer', spoken)).body.state).toBe('answered');
  });

  it('goes to the other ministry: they stay with this one', async () => {
    const { place, official, early, late, look } = await aMerge();
    await world.act(official, early, 'transfer', { ministry: 'MAE', reason: 'Thuộc lĩnh vực đất đai.' });
    expect(await look(official, late)).toMatchObject({ state: 'in_progress', owner: { unit: { id: place.post } } });
  });

  it('was the wrong one: the official parts them before the answer, not after', async () => {
    const { other, official, early, late, look } = await aMerge();
    const parted = await world.act(official, late, 'unmerge', { reason: 'Hỏi về rượu thủ công.' });
    expect(parted.body).toMatchObject({ state: 'in_progress', merge: null, can: { merge: true, unmerge: false } });
    expect((await look(official, early)).merge).toBeNull();
    expect(JSON.stringify(await timelineOf(other, late))).not.toContain('thủ công');
    await world.act(official, early, 'answer', ANSWER);
    expect((await look(other, late)).state).toBe('in_progress');
    expect((await world.act(other, late, 'unmerge')).problem.code).toBe('forbidden');
  });
});
