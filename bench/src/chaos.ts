import { setTimeout as delay } from 'node:timers/promises';
import type { StepRule } from '@caunoi/sla/steps';
import { judgeSteps } from './proof/judge-steps.ts';
import { type Mortal, mortal } from './proof/processes.ts';
import { openProofStage } from './proof/proof-stage.ts';
import { type Caller, requestsTo } from './proof/requests.ts';
import { seededRandom } from './random.ts';

// `pnpm --filter @caunoi/bench chaos [kills] [PostgreSQL kills]`: two workers and the API are killed (SIGKILL) at random points while
// steps fire and mails go out; so is PostgreSQL. Then everything is counted: exactly one notice a step, each mail in the box.
const KILLS = Number(process.argv[2] ?? 50);
const POSTGRES_KILLS = Number(process.argv[3] ?? 5);
const TICKETS = 240;
/** Kills are spread over this long, while questions come in and their steps fire. */
const LIFETIME_MS = Math.max(120_000, KILLS * 8_000);
const PROVINCES = ['01', '04', '15', '20', '24', '31', '44', '51', '66', '96'];
const owner: Pick<StepRule, 'tell' | 'urgent'> = { tell: ['owner'], urgent: true };
const STEPS: readonly StepRule[] = [
  { key: 'quarter', at: { percent: 25 }, ...owner },
  { key: 'half', at: { percent: 50 }, ...owner },
  { key: 'minute_left', at: { minutesLeft: 1 }, ...owner },
  { key: 'breach', at: { minutesAfter: 0 }, ...owner },
  { key: 'minute_after', at: { minutesAfter: 1 }, ...owner },
];

const random = seededRandom(Number(process.env.BENCH_SEED ?? 7));
const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
const pick = <T>(list: readonly T[], i: number): T => {
  const found = list[i % list.length];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
};

const stage = await openProofStage({ provinces: PROVINCES, minutes: { answer: 4, triage: 2 }, steps: STEPS });
const processes: Mortal[] = [
  mortal('server.ts', { ...stage.env, WORKER: 'off' }),
  mortal('worker.ts', stage.env),
  mortal('worker.ts', stage.env),
];
/** Also one that gave up without its database, as every supervisor does. */
const startTheDead = (): void => {
  for (const one of processes) if (!one.alive()) one.start();
};
startTheDead();
const supervisor = setInterval(startTheDead, 1_000);
const api = requestsTo(`http://127.0.0.1:${stage.port}`, stage.secret);
await api.healthy();
say(`${processes.length} processes, ${TICKETS} questions to come, ${KILLS} kills and ${POSTGRES_KILLS} of PostgreSQL`);

const statuses: number[] = [];
let lastAskedAt = 0;
/** Answers the most urgent question of the post, before or after its due. */
async function answerOne(official: Caller, afterMs: number): Promise<void> {
  await delay(afterMs);
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const page = await api.get<{ items: { id: string; version: number }[] }>(official, '/api/tickets?limit=1');
    const ticket = page?.items[0];
    const body = { body: 'Trả lời thử nghiệm.', noCitationReason: 'Thử nghiệm.' };
    if (ticket && (await api.post(official, `/api/tickets/${ticket.id}/answer`, body, ticket.version)) === 200) return;
    await delay(500);
  }
}

async function askAndAnswer(): Promise<void> {
  const answers: Promise<void>[] = [];
  for (let i = 0; i < TICKETS; i += 1) {
    const body = { ministry: 'MoIT', body: `Câu hỏi thử số ${i}: thủ tục cấp giấy phép bán lẻ rượu trên địa bàn xã?` };
    statuses.push(await api.post(pick(stage.askers, i), '/api/tickets', body));
    if (i % 4 === 0) answers.push(answerOne(pick(stage.officials, i), random.next() * 330_000));
    lastAskedAt = Date.now();
    await delay(random.next() * 600);
  }
  await Promise.all(answers);
}

async function killAround(): Promise<void> {
  const began = Date.now();
  const kills = [...Array<boolean>(KILLS).fill(false), ...Array<boolean>(POSTGRES_KILLS).fill(true)]
    .map((ofPostgres) => ({ ofPostgres, order: random.next() }))
    .sort((a, b) => a.order - b.order);
  for (const [i, { ofPostgres }] of kills.entries()) {
    const at = began + ((i + random.next()) * LIFETIME_MS) / kills.length;
    await delay(Math.max(0, at - Date.now()));
    if (ofPostgres) await stage.killPostgres(500 + random.next() * 2_000);
    else {
      const victim = pick(processes, Math.floor(random.next() * processes.length));
      await victim.kill();
      await delay(random.next() * 1_500);
      startTheDead();
    }
  }
}

await Promise.all([askAndAnswer(), killAround()]);
say('no more kills');
startTheDead();
// the last question's last step is due one minute after its four
const patience = Date.now() + 10 * 60_000;
const quietFrom = lastAskedAt + 5.5 * 60_000;
while ((Date.now() < quietFrom || (await stage.waiting()) > 0) && Date.now() < patience) await delay(1_000);

const findings = await judgeSteps(stage.pool, stage.mailbox, STEPS, new Date());
const { faults } = findings;
const refused = statuses.filter((status) => status !== 201).length;
const { rows } = await stage.pool.query<{ asked: number; answered: number }>(
  'SELECT count(*)::int AS asked, count(answered_at)::int AS answered FROM ticket',
);
if (refused > 0) faults.push(`${refused} questions were refused`);
if (rows[0]?.asked !== TICKETS) faults.push(`${rows[0]?.asked} tickets of ${TICKETS} questions`);
if (findings.repeats > KILLS + POSTGRES_KILLS) faults.push(`${findings.repeats} repeats of mails`);

say(`${rows[0]?.asked} tickets, ${rows[0]?.answered} answered; ${findings.clocks} clocks`);
say(`${findings.stepsDue} steps due on open clocks; in all ${findings.told} told, ${findings.coalesced} coalesced`);
say(
  `${findings.notices} notices; ${findings.mails} mails written, ${findings.arrived} arrived, ${findings.repeats} repeats`,
);
for (const fault of faults.slice(0, 20)) say(`FAULT ${fault}`);
say(faults.length === 0 ? 'nothing missing, nothing twice, nothing after the stop' : `${faults.length} faults`);

clearInterval(supervisor);
for (const one of processes) await one.end();
await stage.close();
process.exit(faults.length === 0 ? 0 : 1);
