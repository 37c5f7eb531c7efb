import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../test/places.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import { newId } from '../ids.ts';
import { groupOlder, groupQuestions } from './group-questions.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const asks = async (body: string, place: Place = world.aPlace(), ministry: 'MoIT' | 'MAE' = 'MoIT') =>
  world.aTicket({ by: await world.aPerson('commune_staff', place.commune.unitId), body, ministry });
const clusterOf = async ({ id }: { id: string }) =>
  (await world.db.ticket.findUniqueOrThrow({ where: { id }, select: { clusterId: true } })).clusterId;

describe('questions that ask the same', () => {
  it('are in one cluster once the job has run, of one ministry, and others are not', async () => {
    const one = await asks('Hộ nấu rượu gạo bán cho quán ăn có phải xin giấy phép sản xuất rượu thủ công không?');
    expect(await clusterOf(one)).toBeNull();
    const two = await asks('Hộ nấu rượu gạo bán cho quán ăn thì có phải xin giấy phép sản xuất rượu thủ công không ạ?');
    const other = await asks('Điểm bán thuốc lá gần cổng trường có được cấp phép không?');
    const elsewhere = await asks(
      'Hộ nấu rượu gạo bán cho quán ăn có phải xin giấy phép sản xuất rượu thủ công không?',
      world.aPlace({ ministry: 'MAE' }),
      'MAE',
    );
    await world.runJobs();
    expect(await clusterOf(one)).toBe(one.id);
    expect(await clusterOf(two)).toBe(one.id);
    expect(await clusterOf(other)).toBeNull();
    expect(await clusterOf(elsewhere)).toBeNull();
    const three = await asks('ho nau ruou gao ban cho quan an co phai xin giay phep san xuat ruou thu cong khong');
    await world.runJobs();
    expect(await clusterOf(three)).toBe(one.id);
    const before = await world.db.ticket.findUniqueOrThrow({ where: { id: one.id } });
    expect(before.version).toBe(1);
    const told = await world.db.outbox.findMany({ where: { payload: { path: ['kind'], equals: 'grouped' } } });
    expect(told.map(({ payload }) => payload)).toMatchObject(
      [one, two, three].map(({ id }) => ({ type: 'ticket.changed', ticketId: id, version: 1, internal: true })),
    );
  });

  it('are in one cluster whoever of two workers comes first', async () => {
    const body = 'Cây trồng của dân cao vượt vào đường dây 110 kV thì đơn vị nào có quyền chặt tỉa?';
    const tickets = [];
    for (let at = 0; at < 8; at++) tickets.push(await asks(at % 2 === 0 ? body : `Kính gửi Bộ. ${body}`));
    const ids = tickets.map(({ id }) => id);
    await Promise.all([
      groupQuestions(world.ctx, ids.slice(0, 3)),
      groupQuestions(world.ctx, ids.slice(3, 6)),
      groupQuestions(world.ctx, ids.slice(6)),
      groupQuestions(world.ctx, [...ids].reverse()),
    ]);
    const clusters = await Promise.all(tickets.map(clusterOf));
    expect(clusters[0]).not.toBeNull();
    expect(new Set(clusters).size).toBe(1);
  });

  it('leave their cluster when they go to the other ministry, and find another there; reopened ones stay', async () => {
    const body = 'Người nuôi tôm bị mất điện do quá tải trạm biến áp có được bồi thường thiệt hại không?';
    const place = world.aPlace();
    const [one, two] = [await asks(body, place), await asks(body, place)];
    const there = await asks(body, world.aPlace({ ministry: 'MAE' }), 'MAE');
    await world.runJobs();
    expect(await clusterOf(two)).toBe(one.id);
    const official = await world.aPerson('deployed_official', place.post);
    const moved = await world.act(official, two, 'transfer', { ministry: 'MAE', reason: 'Nuôi trồng thủy sản' });
    expect(moved.status).toBe(200);
    expect(await clusterOf(two)).toBeNull();
    await world.runJobs();
    expect(await clusterOf(two)).toBe([two.id, there.id].sort()[0]);
    expect(await clusterOf(there)).toBe(await clusterOf(two));
    expect(await clusterOf(one)).toBe(one.id);
  });

  it('join no cluster of the ministry that they leave at the same moment', async () => {
    const body = 'Trạm cân ô tô của mỏ đá phải kiểm định mấy năm một lần?';
    const [one, two] = [await asks(body), await asks(body)];
    await world.takeJobs('group-questions');
    const transfer = await world.pool.connect();
    await transfer.query('BEGIN');
    await transfer.query("UPDATE ticket SET ministry_code = 'MAE' WHERE id = $1", [two.id]);
    const grouped = groupQuestions(world.ctx, [one.id]);
    await vi.waitFor(async () => {
      const waiting = await world.pool.query(
        "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      expect(waiting.rowCount).toBe(1);
    }, 20_000);
    await transfer.query('COMMIT');
    transfer.release();
    await grouped;
    expect(await clusterOf(one)).toBeNull();
    expect(await clusterOf(two)).toBeNull();
  });

  it('that were asked before are grouped once, some at a time; parts and what was taken back never', async () => {
    const body = 'Xã có phải lập phương án phòng chống cháy nổ cho chợ phiên họp ngoài trời không?';
    const [one, two, part, withdrawn] = [await asks(body), await asks(body), await asks(body), await asks(body)];
    await world.takeJobs('group-questions');
    await world.db.ticket.update({ where: { id: part.id }, data: { partOfId: newId() } });
    await world.db.ticket.update({ where: { id: withdrawn.id }, data: { state: 'withdrawn' } });
    await world.db.ticketReading.deleteMany();
    let after: string | undefined;
    let rounds = 0;
    do {
      after = await groupOlder(world.ctx, after, 5);
      rounds += 1;
    } while (after !== undefined);
    expect(rounds).toBeGreaterThan(2);
    expect(await clusterOf(one)).toBe(one.id);
    expect(await clusterOf(two)).toBe(one.id);
    expect(await clusterOf(part)).toBeNull();
    expect(await clusterOf(withdrawn)).toBeNull();
    expect(await world.db.ticketReading.count()).toBeGreaterThan(10);
  });
});
