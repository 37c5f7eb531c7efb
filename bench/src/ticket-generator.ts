import { foldVietnamese } from '@caunoi/routing/fold';
import { storedGramsOf } from '@caunoi/routing/similar-grams';
import { PACK_VERSION, packReading } from '@caunoi/routing/similar-pack';
import { readComparable } from '@caunoi/routing/similar-text';
import { v7 } from 'uuid';
import { allQuestions } from '../../prisma/seed/texts/questions/all-questions.ts';
import { seededRandom } from './random.ts';

export type Commune = { code: string; provinceCode: string };

export type SampleQuestion = (typeof allQuestions)[number];

/** What is searched in a question and compared with it; of the sample questions, which come up again and again, kept. */
const readSamples = new Map<string, { grams: string; reading: string }>();
const readQuestion = (body: string, kept: boolean): { grams: string; reading: string } => {
  const known = readSamples.get(body);
  if (known !== undefined) return known;
  const read = readComparable(body);
  const made = {
    grams: `{${storedGramsOf(read).join(',')}}`,
    reading: `\\x${Buffer.from(packReading(read.reading)).toString('hex')}`,
  };
  if (kept) readSamples.set(body, made);
  return made;
};

const OPEN_SHARE = 0.04;
/** All open, of one ministry, none paused: what a publication has to go through at worst. */
export type AllOpen = { allOpenOf: 'MoIT' | 'MAE' };
const YEARS = 2;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One row of each table, as text for COPY. */
export type GeneratedTicket = {
  ticket: unknown[];
  search: unknown[];
  reading: unknown[];
  clock: unknown[];
  event: unknown[];
};

/**
 * Tickets with the skew of reality: few communes ask much, one in twenty-five is open, a third of them handed over, some late, some
 * paused; spread over two years, oldest first, so that ids and pages follow time.
 */
export function* generateTickets(
  count: number,
  communes: readonly Commune[],
  authorId: string,
  now: Date,
  only?: AllOpen,
  /** What a ticket asks instead of the sample question itself. */
  vary?: (question: SampleQuestion) => { subject: string; body: string },
): Generator<GeneratedTicket> {
  const random = seededRandom(2026);
  const questions = allQuestions.filter(({ ministry }) => !only || ministry === only.allOpenOf);
  const shuffled = [...communes].sort(() => random.next() - 0.5);
  for (let index = 0; index < count; index += 1) {
    const age = (1 - index / count) * YEARS * 365 * DAY + random.next() * HOUR;
    const isOpen = only !== undefined || (index > count * (1 - OPEN_SHARE * 2) && random.next() < 0.5);
    const receivedAt = new Date(isOpen ? now.getTime() - random.next() * 30 * HOUR : now.getTime() - age);
    const dueAt = new Date(receivedAt.getTime() + DAY);
    const question = random.pick(questions);
    const { code: commune, provinceCode } = random.pickSkewed(shuffled, 2);
    const ministry = question.ministry;
    const post = `post:${ministry}:${provinceCode}`;
    const department = `department:${question.department}`;
    const handedOver = random.next() < 0.35;
    const paused = isOpen && !only && random.next() < 0.1;
    const doneAt = new Date(receivedAt.getTime() + random.next() * 30 * HOUR);
    const state = isOpen
      ? paused
        ? 'waiting_requester'
        : random.next() < 0.4
          ? 'received'
          : 'in_progress'
      : random.next() < 0.7
        ? 'closed'
        : 'answered';
    const id = v7({ msecs: receivedAt.getTime() });
    const code = `${ministry === 'MoIT' ? 'BCT' : 'NNMT'}-${2000 + (index % 20)}-${String(index).padStart(7, '0')}`;
    const asked = vary ? vary(question) : { subject: `${question.subject} (${index})`, body: question.body };
    const { subject, body } = asked;
    const { grams, reading } = readQuestion(body, !vary);
    const place = isOpen ? [paused ? 1 : 0, paused ? receivedAt : dueAt] : [2, doneAt];
    yield {
      ticket: [
        id,
        code,
        ministry,
        commune,
        provinceCode,
        'web',
        'normal',
        state,
        1,
        3,
        subject,
        body,
        null,
        department,
        handedOver,
        null,
        handedOver ? department : post,
        null,
        post,
        handedOver ? `{${department}}` : '{}',
        null,
        null,
        authorId,
        null,
        'UBND xã',
        null,
        receivedAt,
        receivedAt,
        receivedAt,
        isOpen ? null : doneAt,
        null,
        place[0],
        place[1],
      ],
      search: [id, `${code.toLowerCase().replaceAll('-', ' ')} ${foldVietnamese(`${subject} ${body}`)}`, grams],
      reading: [id, PACK_VERSION, reading],
      clock: [
        v7(),
        id,
        'answer',
        1,
        1,
        post,
        receivedAt,
        '{"kind":"working_duration","minutes":480}',
        null,
        `ministry:${ministry}`,
        1,
        dueAt,
        1,
        paused ? receivedAt : null,
        isOpen ? null : doneAt,
        null,
        isOpen ? null : doneAt <= dueAt ? 'met' : 'breached',
      ],
      event: [v7(), id, receivedAt, 'submitted', 'public', authorId, `commune:${commune}`, 1, '{}'],
    };
  }
}

export const COLUMNS = {
  ticket:
    'id, code, ministry_code, commune_code, province_code, channel, urgency, state, cycle, version, subject, body, field_id, department_id, department_confirmed, routing, owner_unit_id, owner_user_id, post_unit_id, involved_unit_ids, dossier_id, dossier_position, created_by_id, logged_by_id, requester_name, merged_into_id, received_at, created_at, updated_at, answered_at, closed_at, queue_rank, queue_at',
  ticket_search: 'ticket_id, text, grams',
  ticket_reading: 'ticket_id, version, reading',
  clock:
    'id, ticket_id, kind, cycle, run, unit_id, started_at, target, policy_id, calendar_key, calendar_version, due_at, due_version, paused_at, stopped_at, voided_at, verdict',
  ticket_event: 'id, ticket_id, at, kind, audience, actor_id, actor_unit_id, version, data',
} as const;
