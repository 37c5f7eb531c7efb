import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { compileCalendar } from '@caunoi/sla/calendar';
import { dueAt } from '@caunoi/sla/due';
import { vietnamCalendar } from '@caunoi/sla/vietnam-calendar';
import { type ClockCase, clockCases } from './clock-cases.ts';
import { createPeer } from './clock-peer.ts';

// `pnpm --filter @caunoi/bench clock`: deadlines a second on one core, for a target of one day with one pause, beside
// dayjs-business-time on the same questions in the same run; then whether the two agree, and where not.
process.env.TZ = 'Asia/Ho_Chi_Minh'; // The peer reckons in the zone of the process.
const ONE_DAY = 480;
const ROUNDS = 7;
const AIM = 300_000;
const CASES = 200_000;
const PEER_CASES = 10_000;

const definition = vietnamCalendar();
const calendar = compileCalendar(definition);
const target = { kind: 'working_duration', minutes: ONE_DAY } as const;
const engine = ({ receivedAt, pausedAt, resumedAt }: ClockCase): number =>
  dueAt(calendar, receivedAt, target, [{ from: pausedAt, to: resumedAt }]) ?? Number.NaN;
const peerDue = createPeer(definition);
const peer = (one: ClockCase): number => peerDue(one, ONE_DAY);

const isoOf = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en-US').padStart(12)}/s`;

/** Deadlines a second of each round, slowest first; other questions in every round. */
const measure = (due: (one: ClockCase) => number, count: number): readonly number[] => {
  const rates: number[] = [];
  let checksum = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const cases = clockCases(count, round + 1);
    const since = performance.now();
    for (const one of cases) checksum += due(one);
    const rate = (count * 1_000) / (performance.now() - since);
    if (round > 0) rates.push(rate); // The first round warms up.
  }
  if (!Number.isFinite(checksum)) throw new Error('A question has no due');
  return rates.sort((a, b) => a - b);
};

const show = (name: string, rates: readonly number[]): number => {
  const median = rates[Math.floor(rates.length / 2)] ?? 0;
  console.log(`${name.padEnd(28)}${perSecond(median)} median ${perSecond(rates[0] ?? 0)} slowest round`);
  return median;
};

console.log(
  `One day (${ONE_DAY} working minutes) with one pause, ${cpus()[0]?.model}, Node ${process.version}, one core`,
);
const cold = performance.now();
engine(clockCases(1, 1)[0] as ClockCase); // One case was asked for.
console.log(`${'first deadline, cold'.padEnd(28)}${(performance.now() - cold).toFixed(1).padStart(12)} ms`);
const ours = show('@caunoi/sla', measure(engine, CASES));
const theirs = show('dayjs-business-time 1.0.4', measure(peer, PEER_CASES));
console.log(`${'ratio'.padEnd(28)}${(ours / theirs).toFixed(0).padStart(12)}x`);

const makeUpDays = definition.days.filter(({ kind }) => kind === 'make_up').map(({ date }) => date);
let agree = 0;
let makeUp = 0;
const unexplained: string[] = [];
for (const one of clockCases(PEER_CASES, ROUNDS + 2)) {
  const [a, b] = [engine(one), peer(one)];
  const from = isoOf(one.receivedAt).slice(0, 10);
  const to = isoOf(Math.max(a, b, one.resumedAt)).slice(0, 10);
  if (a === b) agree++;
  else if (makeUpDays.some((date) => from <= date && date <= to)) makeUp++;
  else
    unexplained.push(
      `${isoOf(one.receivedAt)}, paused ${isoOf(one.pausedAt)} to ${isoOf(one.resumedAt)}: ${isoOf(a)}, not ${isoOf(b)}`,
    );
}
console.log(`\nOf ${PEER_CASES} deadlines both give the same for ${agree}.`);
console.log(`${makeUp} meet a make-up Saturday (${makeUpDays.join(', ')}), which dayjs-business-time cannot open.`);
console.log(`${unexplained.length} differ otherwise${unexplained.length > 0 ? ':' : '.'}`);
for (const line of unexplained.slice(0, 10)) console.log(`  ${line}`);
if (ours < AIM) console.log(`\nBelow the aim of ${AIM.toLocaleString('en-US')}/s.`);
process.exitCode = ours < AIM || agree === 0 ? 1 : 0;
