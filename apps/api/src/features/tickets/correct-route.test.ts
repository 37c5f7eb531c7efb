import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Timeline } from './tickets.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const TTTN = 'department:TTTN';

/** A question on retail licences, for which the router finds TTTN. */
async function aCase(body?: string) {
  const place = world.aPlace();
  const [asker, official, officer] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('deployed_official', place.post),
    world.aPerson('department_officer', TTTN),
  ]);
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT', ...(body && { body }) });
  return { place, asker, official, officer, ticket };
}
const correctionsOf = ({ id }: Pick<Ticket, 'id'>) =>
  world.db.routingCorrection.findMany({ where: { ticketId: id }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
const otherDepartment = async (): Promise<{ id: string; code: string }> => {
  const unit = await world.db.unit.findFirstOrThrow({
    where: { kind: 'department', ministryCode: 'MoIT', id: { notIn: [TTTN] }, validTo: null },
    orderBy: { id: 'asc' },
  });
  return { id: unit.id, code: unit.code ?? '' };
};

describe('correcting the suggested route', () => {
  it('changes the department before any handover, with its reason, and starts or stops nothing', async () => {
    const { ticket, official } = await aCase();
    const other = await otherDepartment();
    const clocks = await world.db.clock.findMany({ where: { ticketId: ticket.id }, orderBy: { kind: 'asc' } });
    const corrected = await world.act(official, ticket, 'department', {
      department: other.code,
      reason: 'other_subject',
    });
    expect(corrected.body).toMatchObject({
      department: { code: other.code },
      departmentConfirmed: true,
      owner: { unit: { id: ticket.owner.unit.id } },
      state: 'received',
    });
    expect(await correctionsOf(ticket)).toMatchObject([
      {
        kind: 'reroute',
        reason: 'other_subject',
        fromDepartmentId: TTTN,
        toDepartmentId: other.id,
        actorId: official.id,
        ministryCode: 'MoIT',
        setAsideAt: null,
      },
    ]);
    expect(await world.db.clock.findMany({ where: { ticketId: ticket.id }, orderBy: { kind: 'asc' } })).toEqual(clocks);
  });

  it('confirms what was suggested without a correction', async () => {
    const { ticket, official } = await aCase();
    const confirmed = await world.act(official, ticket, 'department', { department: 'TTTN' });
    expect(confirmed.body).toMatchObject({ department: { code: 'TTTN' }, departmentConfirmed: true });
    expect(await correctionsOf(ticket)).toEqual([]);
  });

  it('says that nobody of the ministry is responsible, and who may be', async () => {
    const { ticket, official } = await aCase();
    const corrected = await world.act(official, ticket, 'department', {
      department: null,
      outside: 'Bộ Tài chính',
      reason: 'other_authority',
    });
    expect(corrected.body).toMatchObject({ department: null, departmentConfirmed: false, field: null });
    expect(await correctionsOf(ticket)).toMatchObject([
      { reason: 'other_authority', toDepartmentId: null, outside: 'Bộ Tài chính' },
    ]);
  });

  it('is internal: the asking side reads the department, never who decided or why', async () => {
    const { ticket, official, asker } = await aCase();
    const other = await otherDepartment();
    await world.act(official, ticket, 'department', { department: other.code, reason: 'other_subject' });
    const timeline = await world.as(asker).get<Timeline>(`/api/tickets/${ticket.id}/timeline`);
    expect(timeline.body.items.map(({ kind }) => kind)).toEqual(['submitted']);
    const internal = await world.as(official).get<Timeline>(`/api/tickets/${ticket.id}/timeline`);
    expect(internal.body.items.at(-1)).toMatchObject({ kind: 'rerouted', audience: 'internal' });
  });

  it('refuses who does not hold the post, a question under way elsewhere, and unknown departments', async () => {
    const { ticket, official, officer } = await aCase();
    const stranger = await world.aPerson('deployed_official', world.aPlace().post);
    expect((await world.act(stranger, ticket, 'department', { department: 'TTTN' })).status).toBe(404);
    expect((await world.act(official, ticket, 'department', { department: 'KHÔNG' })).problem).toMatchObject({
      code: 'validation-failed',
      errors: [{ pointer: '/department' }],
    });
    expect((await world.act(official, ticket, 'department', { department: 'QLĐĐ' })).status).toBe(400);
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    expect((await world.act(official, ticket, 'department', { department: null })).problem).toMatchObject({
      code: 'not-your-turn',
    });
    expect((await world.act(officer, ticket, 'department', { department: null })).problem).toMatchObject({
      code: 'forbidden',
    });
    expect(await correctionsOf(ticket)).toEqual([]);
  });

  it('refuses a stale version, and happens once however often it is sent', async () => {
    const { ticket, official } = await aCase();
    const other = await otherDepartment();
    const key = newId();
    const first = await world.act(official, ticket, 'department', { department: other.code }, { version: 1, key });
    const again = await world.act(official, ticket, 'department', { department: other.code }, { version: 1, key });
    expect(again.body).toEqual(first.body);
    expect(await correctionsOf(ticket)).toHaveLength(1);
    const stale = await world.act(official, ticket, 'department', { department: 'TTTN' }, { version: 1 });
    expect(stale.problem).toMatchObject({ code: 'stale-version', changes: [{ kind: 'rerouted' }] });
  });
});

describe('acts that decide otherwise', () => {
  it('a handover to another department than the suggested one is a correction; to the suggested one it is none', async () => {
    const agreed = await aCase();
    await world.act(agreed.official, agreed.ticket, 'handover', { department: 'TTTN' });
    expect(await correctionsOf(agreed.ticket)).toEqual([]);
    const { ticket, official } = await aCase();
    const other = await otherDepartment();
    await world.act(official, ticket, 'handover', { department: other.code, correction: 'task_moved' });
    expect(await correctionsOf(ticket)).toMatchObject([
      { kind: 'handover', reason: 'task_moved', fromDepartmentId: TTTN, toDepartmentId: other.id },
    ]);
  });

  it('a handover to the Sở says nothing of the department', async () => {
    const { ticket, official } = await aCase();
    const so = `provincial_department:MoIT:${ticket.province.code}`;
    await world.act(official, ticket, 'handover', { unit: so });
    expect(await correctionsOf(ticket)).toEqual([]);
  });

  it('a return is one, unspecified when no reason was clicked', async () => {
    const { ticket, official, officer } = await aCase();
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    await world.act(officer, ticket, 'return', { reason: 'Không thuộc chức năng của Cục.' });
    expect(await correctionsOf(ticket)).toMatchObject([
      { kind: 'return', reason: 'unspecified', fromDepartmentId: TTTN, toDepartmentId: null, actorId: officer.id },
    ]);
  });

  it('a transfer and a referral name who is responsible outside', async () => {
    const transferred = await aCase();
    await world.act(transferred.official, transferred.ticket, 'transfer', {
      ministry: 'MAE',
      reason: 'Thuộc lĩnh vực đất đai.',
      correction: 'other_subject',
    });
    expect(await correctionsOf(transferred.ticket)).toMatchObject([
      { kind: 'transfer', reason: 'other_subject', outside: 'Bộ Nông nghiệp và Môi trường', ministryCode: 'MoIT' },
    ]);
    const referred = await aCase();
    await world.act(referred.official, referred.ticket, 'refer', {
      authority: 'Bộ Tài chính',
      documentNumber: '1/BCT-TTTN',
      body: 'Đã chuyển Bộ Tài chính.',
      chaseAt: new Date(world.clock.now().getTime() + 86_400_000).toISOString(),
    });
    expect(await correctionsOf(referred.ticket)).toMatchObject([
      { kind: 'referral', reason: 'unspecified', fromDepartmentId: TTTN, outside: 'Bộ Tài chính' },
    ]);
  });

  it('a transfer takes up what the router had found in the other ministry; what it found in the first is no route there', async () => {
    const { ticket, official, place } = await aCase(
      'Thủ tục cấp giấy chứng nhận quyền sử dụng đất lần đầu cho hộ gia đình thực hiện thế nào?',
    );
    const other = await world.aPerson('deployed_official', `post:MAE:${place.province.code}`);
    expect(ticket).toMatchObject({ department: null, field: null });
    const moved = await world.act(official, ticket, 'transfer', { ministry: 'MAE', reason: 'Thuộc lĩnh vực đất đai.' });
    expect(moved.body).toMatchObject({ department: { code: 'QLĐĐ' }, departmentConfirmed: false });
    expect(moved.body.field?.id).toBe(ticket.routing?.ranked[0]?.field?.id);
    expect(await correctionsOf(ticket)).toEqual([]);
    const back = await world.act(other, ticket, 'transfer', { ministry: 'MoIT', reason: 'Thuộc lĩnh vực thương mại.' });
    expect(back.body).toMatchObject({ department: null, field: null });
    expect(await correctionsOf(ticket)).toMatchObject([{ fromDepartmentId: 'department:QLĐĐ', ministryCode: 'MAE' }]);
  });

  it('a referral to the authority that was named before is not counted twice', async () => {
    const { ticket, official } = await aCase();
    await world.act(official, ticket, 'department', { department: null, outside: 'Bộ Tài chính' });
    await world.act(official, ticket, 'refer', {
      authority: 'Bộ Tài chính',
      documentNumber: '2/BCT-TTTN',
      body: 'Đã chuyển Bộ Tài chính.',
      chaseAt: new Date(world.clock.now().getTime() + 86_400_000).toISOString(),
    });
    expect(await correctionsOf(ticket)).toHaveLength(1);
  });

  it('refuses a reason that is none', async () => {
    const { ticket, official } = await aCase();
    const wrong = await world.act(official, ticket, 'handover', { department: 'TTTN', correction: 'vì thích' });
    expect(wrong.problem).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/correction' }] });
  });
});
