import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import type { Place } from '../../test/places.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Timeline } from './tickets.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const ANSWER = {
  body: 'Ủy ban nhân dân cấp xã cấp Giấy phép bán lẻ rượu cho hộ kinh doanh trên địa bàn.',
  citations: [{ document: 'Nghị định 139/2025/NĐ-CP', article: 'Điều 8' }],
};
const DEPARTMENT = 'department:TTTN';

/** A commune, its official, a department's officer and head, and a question just received on a Monday at 09:00. */
async function aCase(place: Place = world.aPlace()) {
  world.clock.set(MONDAY_MORNING);
  const [asker, official, officer, head] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('deployed_official', place.post),
    world.aPerson('department_officer', DEPARTMENT),
    world.aPerson('department_head', DEPARTMENT),
  ]);
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
  return { place, asker, official, officer, head, ticket };
}

const clocksOf = async (ticket: Pick<Ticket, 'id'>) => {
  const clocks = await world.db.clock.findMany({ where: { ticketId: ticket.id } });
  return (kind: string, cycle = 1, run = 1) =>
    clocks.find((clock) => clock.kind === kind && clock.cycle === cycle && clock.run === run);
};
const vietnam = (local: string) => new Date(`${local}:00+07:00`).toISOString();

const CLARIFICATION = { question: 'Đề nghị xã cho biết số hộ kinh doanh.', expectedAt: vietnam('2026-11-17T17:00') };

describe('a question that is answered on site', () => {
  it('is due one working day after it was received', async () => {
    const { ticket } = await aCase();
    expect(ticket.clock).toMatchObject({
      kind: 'answer',
      state: 'running',
      dueAt: vietnam('2026-11-17T09:00'),
      remainingWorkingMinutes: 480,
    });
    expect(ticket.code).toMatch(/^BCT-2026-\d{6}$/);
    expect(ticket.routing?.department?.code).toBe('TTTN');
    expect(ticket.routing?.reasons.length).toBeGreaterThan(0);
  });

  it('stops its clocks with the written answer, and the commune reads it', async () => {
    const { ticket, official, asker } = await aCase();
    world.clock.advance({ minutes: 30 });
    await world.act(official, ticket, 'take');
    world.clock.advance({ hours: 1 });
    const answered = await world.act(official, ticket, 'answer', ANSWER);
    expect(answered.body).toMatchObject({ state: 'answered', clock: { state: 'met', remainingWorkingMinutes: 390 } });
    const clock = await clocksOf(ticket);
    expect(clock('triage')).toMatchObject({ verdict: 'met', stoppedAt: new Date(vietnam('2026-11-16T09:30')) });
    expect(clock('answer')).toMatchObject({ verdict: 'met' });
    const { items } = (await world.as(asker).get<Timeline>(`/api/tickets/${ticket.code}/timeline`)).body;
    expect(items.map(({ kind }) => kind)).toEqual(['submitted', 'taken', 'answered']);
    expect(items.at(-1)?.answer).toMatchObject({ body: ANSWER.body, citations: ANSWER.citations, state: 'sent' });
  });

  it('is met at the very instant it is due, and breached a moment later', async () => {
    const onTime = await aCase();
    world.clock.set(vietnam('2026-11-17T09:00'));
    expect((await world.act(onTime.official, onTime.ticket, 'answer', ANSWER)).body.clock.state).toBe('met');
    const late = await aCase();
    world.clock.set('2026-11-17T09:00:01+07:00');
    expect((await world.act(late.official, late.ticket, 'answer', ANSWER)).body.clock.state).toBe('breached');
  });

  it('needs a citation or the reason why there is none', async () => {
    const { ticket, official } = await aCase();
    const refused = await world.act(official, ticket, 'answer', { body: 'Đã rõ.' });
    expect(refused.problem).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/citations' }] });
    const reasoned = { body: 'Đề nghị xã thực hiện theo văn bản đã gửi.', noCitationReason: 'Chỉ hướng dẫn kỹ thuật' };
    expect((await world.act(official, ticket, 'answer', reasoned)).status).toBe(200);
  });
});

describe('a handover', () => {
  it('never moves the one day, gives the department its share and sight for good', async () => {
    const { ticket, official, officer } = await aCase();
    expect((await world.as(officer).get(`/api/tickets/${ticket.id}`)).status).toBe(404);
    world.clock.advance({ hours: 1 });
    const handed = await world.act(official, ticket, 'handover', { department: 'TTTN', note: 'Xin Cục trả lời giúp.' });
    expect(handed.body).toMatchObject({
      owner: { unit: { id: DEPARTMENT }, person: null },
      departmentConfirmed: true,
      clock: { dueAt: vietnam('2026-11-17T09:00') },
    });
    // 420 of the day's minutes were left: the department's share is 360
    expect((await clocksOf(ticket))('department')?.dueAt.toISOString()).toBe(vietnam('2026-11-17T08:00'));
    await world.act(officer, ticket, 'return', { reason: 'Thuộc thẩm quyền của Sở.' });
    expect((await world.as(officer).get<Ticket>(`/api/tickets/${ticket.id}`)).body).toMatchObject({
      can: { answer: false, note: true },
      cannot: { answer: 'not-held-by-your-unit' },
    });
  });

  it('starts a second run for the department that gets it back', async () => {
    const { ticket, official, officer } = await aCase();
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    await world.act(officer, ticket, 'return', { reason: 'Chưa đủ thông tin.' });
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    const clock = await clocksOf(ticket);
    expect(clock('department', 1, 1)?.verdict).toBe('met');
    expect(clock('department', 1, 2)).toMatchObject({ stoppedAt: null, verdict: null });
  });

  it('keeps its note and the reason of a return from the asking side', async () => {
    const { ticket, official, officer, asker } = await aCase();
    await world.act(official, ticket, 'handover', { department: 'TTTN', note: 'Ghi chú mật của cán bộ' });
    await world.act(officer, ticket, 'return', { reason: 'Lý do nội bộ của Cục' });
    await world.act(official, ticket, 'note', { body: 'Trao đổi nội bộ' });
    const seen = JSON.stringify((await world.as(asker).get(`/api/tickets/${ticket.id}/timeline`)).body);
    expect(seen).toContain('handed_over');
    for (const secret of ['Ghi chú mật', 'Lý do nội bộ', 'Trao đổi nội bộ', 'noted'])
      expect(seen).not.toContain(secret);
    const staff = JSON.stringify((await world.as(officer).get(`/api/tickets/${ticket.id}/timeline`)).body);
    for (const text of ['Ghi chú mật', 'Lý do nội bộ', 'Trao đổi nội bộ']) expect(staff).toContain(text);
  });

  it('may name the Sở of the province, never another province’s nor another ministry’s department', async () => {
    const { ticket, official, place } = await aCase();
    for (const department of ['QLĐĐ', 'KHÔNG-CÓ'])
      expect((await world.act(official, ticket, 'handover', { department })).problem.code).toBe('validation-failed');
    const other = world.aPlace();
    expect((await world.act(official, ticket, 'handover', { unit: other.provincialDepartment })).status).toBe(400);
    const provincial = await world.aPerson('provincial_officer', place.provincialDepartment);
    expect((await world.as(provincial).get<Ticket>(`/api/tickets/${ticket.id}`)).body.can.answer).toBe(false);
    await world.act(official, ticket, 'handover', { unit: place.provincialDepartment });
    expect((await world.act(provincial, ticket, 'answer', ANSWER)).body.state).toBe('answered');
  });
});

describe('a clarification', () => {
  const question = CLARIFICATION;

  it('pauses the day; the commune’s reply resumes what was left', async () => {
    const { ticket, official, asker } = await aCase();
    world.clock.advance({ hours: 1 });
    const asked = await world.act(official, ticket, 'clarification', question);
    expect(asked.body).toMatchObject({
      state: 'waiting_requester',
      clock: { state: 'paused', dueAt: null, remainingWorkingMinutes: 420 },
    });
    world.clock.set(vietnam('2026-11-17T10:00'));
    const replied = await world.act(asker, ticket, 'reply', { body: 'Có 07 hộ.' });
    expect(replied.body).toMatchObject({
      state: 'in_progress',
      clock: { state: 'running', remainingWorkingMinutes: 420 },
    });
    expect(replied.body.clock.dueAt).toBe(vietnam('2026-11-18T09:00'));
  });

  it('holds the share of a department that gets the question meanwhile', async () => {
    const { ticket, official, officer, asker } = await aCase();
    await world.act(official, ticket, 'clarification', question);
    world.clock.advance({ hours: 1 });
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    expect((await clocksOf(ticket))('department')?.pausedAt?.toISOString()).toBe(vietnam('2026-11-16T10:00'));
    world.clock.set(vietnam('2026-11-18T09:00'));
    await world.act(asker, ticket, 'reply', { body: 'Có 07 hộ.' });
    const clock = await clocksOf(ticket);
    expect(clock('answer')?.dueAt.toISOString()).toBe(vietnam('2026-11-19T09:00'));
    // an hour before the day's end
    expect(clock('department')).toMatchObject({ pausedAt: null, dueAt: new Date(vietnam('2026-11-19T08:00')) });
    expect((await world.act(officer, ticket, 'answer', ANSWER)).body.clock.state).toBe('met');
    const pauses = await world.db.clockPause.findMany({ where: { clock: { ticketId: ticket.id } } });
    expect(pauses.map(({ to }) => to)).not.toContain(null);
  });

  it('never un-breaches', async () => {
    const { ticket, official } = await aCase();
    world.clock.set(vietnam('2026-11-17T10:00'));
    const asked = await world.act(official, ticket, 'clarification', {
      ...question,
      expectedAt: vietnam('2026-11-19T10:00'),
    });
    expect(asked.body.clock).toMatchObject({ state: 'breached', dueAt: vietnam('2026-11-17T09:00') });
  });

  it('answered while it waits is met by what was left when it paused', async () => {
    const { ticket, official } = await aCase();
    world.clock.advance({ hours: 1 });
    await world.act(official, ticket, 'clarification', question);
    world.clock.set(vietnam('2026-11-19T10:00'));
    expect((await world.act(official, ticket, 'answer', ANSWER)).body.clock.state).toBe('met');
  });

  it('is expected in the future', async () => {
    const { ticket, official } = await aCase();
    const refused = await world.act(official, ticket, 'clarification', {
      ...question,
      expectedAt: vietnam('2026-11-16T08:00'),
    });
    expect(refused.problem.errors?.[0]?.pointer).toBe('/expectedAt');
  });
});

describe('after the answer', () => {
  it('asking back keeps the state, runs the follow-up and is answered in writing', async () => {
    const { ticket, official, asker } = await aCase();
    await world.act(official, ticket, 'answer', ANSWER);
    const asked = await world.act(asker, ticket, 'reply', { body: 'Còn trường hợp đã có giấy phép cũ?' });
    expect(asked.body).toMatchObject({ state: 'answered', clock: { kind: 'follow_up', state: 'running' } });
    const open = await world.as(official).get<{ items: Ticket[] }>('/api/tickets?view=open');
    expect(open.body.items.map(({ id }) => id)).toContain(ticket.id);
    expect((await world.act(official, ticket, 'answer', ANSWER)).body).toMatchObject({
      state: 'answered',
      clock: { kind: 'answer', state: 'met' },
    });
    expect((await world.act(official, ticket, 'answer', ANSWER)).problem.code).toBe('illegal-transition');
  });

  it('what was asked back may need asking about: its follow-up pauses, the answer stays', async () => {
    const { ticket, official, asker } = await aCase();
    await world.act(official, ticket, 'answer', ANSWER);
    expect((await world.act(official, ticket, 'clarification', CLARIFICATION)).problem.code).toBe('illegal-transition');
    await world.act(asker, ticket, 'reply', { body: 'Còn trường hợp đã có giấy phép cũ?' });
    const asked = await world.act(official, ticket, 'clarification', CLARIFICATION);
    expect(asked.body).toMatchObject({ state: 'answered', clock: { kind: 'follow_up', state: 'paused' } });
    const replied = await world.act(asker, ticket, 'reply', { body: 'Giấy phép cấp năm 2023.' });
    expect(replied.body).toMatchObject({ state: 'answered', clock: { kind: 'follow_up', state: 'running' } });
    expect(await world.db.clock.count({ where: { ticketId: ticket.id, kind: 'follow_up' } })).toBe(1);
  });

  it('a reopened one has a fresh day and keeps the earlier verdict', async () => {
    const { ticket, official, asker } = await aCase();
    world.clock.set(vietnam('2026-11-17T10:00'));
    await world.act(official, ticket, 'answer', ANSWER);
    await world.act(asker, ticket, 'accept');
    world.clock.set(vietnam('2026-11-20T16:00'));
    const reopened = await world.act(asker, ticket, 'reopen', { reason: 'Hộ dân chưa được cấp.' });
    expect(reopened.body).toMatchObject({
      state: 'in_progress',
      cycle: 2,
      owner: { unit: { id: ticket.owner.unit.id } },
    });
    expect(reopened.body.clock).toMatchObject({ cycle: 2, state: 'running', dueAt: vietnam('2026-11-23T16:00') });
    expect((await clocksOf(ticket))('answer')?.verdict).toBe('breached');
  });

  it('a withdrawn one has no verdict', async () => {
    const { ticket, asker, official } = await aCase();
    expect((await world.act(asker, ticket, 'withdraw', {})).body).toMatchObject({
      state: 'withdrawn',
      clock: { state: 'void' },
    });
    expect((await world.act(official, ticket, 'take')).problem.code).toBe('illegal-transition');
  });
});

it('a policy sets the target of every clock, whenever it starts', async () => {
  const { ticket, official, asker } = await aCase();
  const minutes = (count: number) => ({ kind: 'working_duration', minutes: count });
  const policy = await world.db.slaPolicy.create({
    data: {
      id: newId(),
      ministryCode: 'MoIT',
      channel: 'web',
      version: 9,
      ruleKey: 'MoIT/web/*',
      targets: { answer: minutes(240), follow_up: minutes(120) },
      validFrom: new Date('2026-01-01'),
    },
  });
  world.ctx.reference.invalidate();
  await world.act(official, ticket, 'answer', ANSWER);
  await world.act(asker, ticket, 'reply', { body: 'Còn hộ đã có giấy phép cũ?' });
  await world.act(asker, ticket, 'reopen', { reason: 'Chưa rõ.' });
  const clock = await clocksOf(ticket);
  await world.db.slaPolicy.delete({ where: { id: policy.id } });
  world.ctx.reference.invalidate();
  expect(clock('follow_up')).toMatchObject({ policyId: policy.id, dueAt: new Date(vietnam('2026-11-16T11:00')) });
  expect(clock('answer', 2)).toMatchObject({ policyId: policy.id, dueAt: new Date(vietnam('2026-11-16T14:30')) });
});

describe('beyond the ministry', () => {
  it('a transfer keeps code and clock; the other ministry’s post has it and the first sees it no more', async () => {
    const { ticket, official, place, asker } = await aCase();
    const other = await world.aPerson('deployed_official', `post:MAE:${place.province.code}`);
    const moved = await world.act(official, ticket, 'transfer', { ministry: 'MAE', reason: 'Thuộc lĩnh vực đất đai.' });
    expect(moved.body).toMatchObject({
      code: ticket.code,
      ministry: { code: 'MAE' },
      clock: { dueAt: ticket.clock.dueAt },
    });
    expect((await clocksOf(ticket))('triage')).toMatchObject({
      stoppedAt: null,
      unitId: `post:MAE:${place.province.code}`,
    });
    expect((await world.as(official).get(`/api/tickets/${ticket.id}`)).status).toBe(404);
    expect((await world.as(other).get<Ticket>(`/api/tickets/${ticket.id}`)).body.can.answer).toBe(true);
    expect((await world.as(asker).get(`/api/tickets/${ticket.id}`)).status).toBe(200);
  });

  it('a referral stops the day with a written text that names the authority; the authority’s answer keeps the verdict', async () => {
    const { ticket, official } = await aCase();
    const referral = {
      authority: 'Bộ Tài chính',
      documentNumber: '1234/BCT-TTTN',
      body: 'Nội dung thuộc thẩm quyền của Bộ Tài chính; Bộ Công Thương đã chuyển văn bản.',
      chaseAt: vietnam('2026-11-25T09:00'),
    };
    expect((await world.act(official, ticket, 'refer', referral)).body).toMatchObject({
      state: 'referred',
      clock: { state: 'met' },
    });
    world.clock.set(vietnam('2026-12-01T09:00'));
    const letter = { documentNumber: '88/BTC-CST', date: '2026-11-30' };
    const answered = await world.act(official, ticket, 'answer', { ...ANSWER, authorityAnswer: letter });
    expect(answered.body).toMatchObject({ state: 'answered', clock: { state: 'met' } });
  });
});

describe('where the head approves', () => {
  const reviewing = 'department:HC';
  async function inReview() {
    const { ticket, official, asker } = await aCase();
    const [officer, head] = await Promise.all([
      world.aPerson('department_officer', reviewing),
      world.aPerson('department_head', reviewing),
    ]);
    await world.act(official, ticket, 'handover', { department: 'HC' });
    const submitted = await world.act(officer, ticket, 'answer', ANSWER);
    return { ticket, asker, officer, head, submitted };
  }

  it('an officer’s text waits for the head, unread by the commune, and the day runs on', async () => {
    const { ticket, asker, officer, head, submitted } = await inReview();
    expect(submitted.body).toMatchObject({ state: 'in_review', clock: { state: 'running' } });
    expect(JSON.stringify((await world.as(asker).get(`/api/tickets/${ticket.id}/timeline`)).body)).not.toContain(
      ANSWER.body,
    );
    expect((await world.act(officer, ticket, 'approve')).status).toBe(403);
    expect((await world.act(head, ticket, 'approve')).body).toMatchObject({
      state: 'answered',
      clock: { state: 'met' },
    });
    expect(JSON.stringify((await world.as(asker).get(`/api/tickets/${ticket.id}/timeline`)).body)).toContain(
      ANSWER.body,
    );
  });

  it('an answer to what was asked back leaves the ticket answered when it comes back, and cannot be withdrawn', async () => {
    const { ticket, asker, officer, head } = await inReview();
    await world.act(head, ticket, 'approve');
    await world.act(asker, ticket, 'reply', { body: 'Còn hộ đã có giấy phép cũ?' });
    expect((await world.act(officer, ticket, 'answer', ANSWER)).body.state).toBe('in_review');
    expect((await world.act(asker, ticket, 'withdraw')).problem.code).toBe('illegal-transition');
    expect((await world.act(head, ticket, 'return-answer', { reason: 'Nêu rõ hạn.' })).body.state).toBe('answered');
    await world.act(officer, ticket, 'answer', ANSWER);
    await world.act(head, ticket, 'approve');
    const answers = await world.db.answer.findMany({ where: { ticketId: ticket.id }, orderBy: { version: 'asc' } });
    expect(answers.map(({ kind }) => kind)).toEqual(['answer', 'follow_up', 'follow_up']);
  });

  it('a stale write tells staff of the review, the commune only that something changed', async () => {
    const { ticket, asker, head, submitted } = await inReview();
    const version = submitted.body.version - 1;
    const changesFor = async (person: typeof asker, verb: string, body: unknown) =>
      (await world.act(person, ticket, verb, body, { version })).problem.changes;
    expect(await changesFor(head, 'approve', {})).toMatchObject([{ kind: 'answer_submitted' }]);
    expect(await changesFor(asker, 'reply', { body: 'Bổ sung.' })).toEqual([]);
  });

  it('the head may give it back', async () => {
    const { ticket, officer, head } = await inReview();
    const returned = await world.act(head, ticket, 'return-answer', { reason: 'Bổ sung căn cứ.' });
    expect(returned.body).toMatchObject({ state: 'in_progress', owner: { person: { id: officer.id } } });
    expect((await world.act(officer, ticket, 'answer', ANSWER)).body.state).toBe('in_review');
  });
});
