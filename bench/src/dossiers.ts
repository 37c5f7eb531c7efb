import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { createSigner } from 'fast-jwt';
import { openDatabase } from '../../apps/api/src/db/client.ts';
import { createPeople } from '../../prisma/seed/people.ts';
import { startChild } from './child.ts';
import { openStage } from './stage.ts';

// `pnpm --filter @caunoi/bench dossiers [communes] [at once]`: each commune pastes a list of 52 questions, reads the draft and sends it,
// through the API and its reader's threads. Then everything is counted: no question lost, none twice, all codes distinct; and what a dossier
// costs at the beginning, in the middle and at the end.
const COMMUNES = Number(process.argv[2] ?? 3_321);
const AT_ONCE = Number(process.argv[3] ?? 4);
const QUESTIONS = 52;

const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
const SUBJECTS = [
  'cấp giấy phép bán lẻ rượu',
  'đăng ký cửa hàng bán lẻ xăng dầu',
  'quản lý chợ nông thôn',
  'thông báo hoạt động khuyến mại',
  'cấp giấy chứng nhận quyền sử dụng đất lần đầu',
  'an toàn hóa chất tại cơ sở nhỏ',
];

/** A list as a clerk pastes it; every commune's questions are its own. */
const listOf = (commune: string): string =>
  Array.from({ length: QUESTIONS }, (_, index) => {
    const about = SUBJECTS[index % SUBJECTS.length];
    return `${index + 1}. Xã ${commune} có hộ thứ ${index + 1} hỏi về ${about}, đề nghị hướng dẫn hồ sơ và thẩm quyền giải quyết ở cấp xã.`;
  }).join('\n');

const stage = await openStage(0, say);
const { db, close } = openDatabase(stage.url, 4);
const units = await db.unit.findMany({ where: { kind: 'commune' }, orderBy: { id: 'asc' }, take: COMMUNES });
const clerks = await createPeople(
  db,
  units.map(({ id, communeCode }) => ({
    username: `dossiers.${communeCode}`,
    name: `Văn phòng ${communeCode}`,
    role: 'commune_staff' as const,
    unitId: id,
  })),
);
const secret = randomUUID() + randomUUID();
const api = await startChild('api-process.ts', [], {
  DATABASE_URL: stage.url,
  DATA_DIR: stage.dataDir,
  JWT_SECRET: secret,
  LOG_LEVEL: 'error',
});
const sign = createSigner({ key: secret, expiresIn: 36_000_000 });

async function call<T>(userId: string, url: string, body?: unknown): Promise<T> {
  const response = await fetch(`${api.origin}${url}`, {
    headers: {
      authorization: `Bearer ${sign({ sub: userId, sid: randomUUID() })}`,
      ...(body !== undefined && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T; // the caller says what it asked for
}

type Draft = { id: string; version: number };
/** Milliseconds of each dossier, in the order in which they were finished. */
const costs: number[] = [];
const waiting = clerks.map((clerk, index) => ({ id: clerk.id, commune: units[index]?.communeCode ?? '' }));

async function submitAll(): Promise<void> {
  for (let clerk = waiting.shift(); clerk; clerk = waiting.shift()) {
    const began = performance.now();
    const { drafts } = await call<{ drafts: Draft[] }>(clerk.id, '/api/dossier-drafts', {
      text: listOf(clerk.commune),
    });
    const [draft] = drafts;
    if (!draft) throw new Error('no draft');
    const read = await call<Draft>(clerk.id, `/api/dossier-drafts/${draft.id}`);
    await call(clerk.id, `/api/dossier-drafts/${draft.id}/submission`, { version: read.version });
    costs.push(performance.now() - began);
    if (costs.length % 100 === 0) say(`${costs.length} dossiers`);
  }
}

const began = performance.now();
await Promise.all(Array.from({ length: AT_ONCE }, submitAll));
const seconds = (performance.now() - began) / 1_000;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const part = Math.max(1, Math.floor(costs.length / 10));
const middle = Math.floor((costs.length - part) / 2);
const at = {
  beginning: median(costs.slice(0, part)),
  middle: median(costs.slice(middle, middle + part)),
  end: median(costs.slice(-part)),
};
const { rows } = await stage.pool.query<{
  dossiers: number;
  short: number;
  tickets: number;
  codes: number;
  clocks: number;
}>(`
  SELECT count(*)::int AS dossiers, count(*) FILTER (WHERE n <> ${QUESTIONS})::int AS short,
    (SELECT count(*)::int FROM ticket) AS tickets, (SELECT count(DISTINCT code)::int FROM ticket) AS codes,
    (SELECT count(*)::int FROM clock WHERE kind = 'answer') AS clocks
  FROM (SELECT d.id, count(t.id) AS n FROM dossier d LEFT JOIN ticket t ON t.dossier_id = d.id GROUP BY d.id) x`);
const [found] = rows;
await api.stop();
await close();
await stage.close();

const expected = clerks.length * QUESTIONS;
say(
  `${costs.length} dossiers of ${QUESTIONS} in ${seconds.toFixed(0)} s, ${AT_ONCE} at once: ${(expected / seconds).toFixed(0)} questions a second`,
);
say(
  `one dossier takes ${at.beginning.toFixed(0)} ms at the beginning, ${at.middle.toFixed(0)} in the middle, ${at.end.toFixed(0)} at the end`,
);
const whole =
  found?.dossiers === clerks.length &&
  found.short === 0 &&
  [found.tickets, found.codes, found.clocks].every((count) => count === expected);
say(`${whole ? 'nothing lost, nothing twice' : 'NOT WHOLE'}: ${JSON.stringify(found)}, expected ${expected} questions`);
process.exit(whole ? 0 : 1);
