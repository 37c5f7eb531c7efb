import type { Course } from './course.ts';
import { usernames } from './demo-people.ts';
import type { Stage } from './stage.ts';
import { createThread, type Story } from './story.ts';
import { courseSteps } from './ticket-stories.ts';

const CALL_NOTES = [
  'Người gọi đang ở cơ sở, sóng yếu, đã đọc lại tóm tắt và được xác nhận.',
  'Đã hướng dẫn gửi kèm ảnh chụp hồ sơ qua hệ thống.',
  'Xã cần trả lời trước giờ tiếp dân chiều nay.',
];

type Call = { minutesAgo: number; ministry: 'MoIT' | 'MAE' };

const opening = (stage: Stage, { minutesAgo, ministry }: Call, outcome: 'answered' | 'ticketed') => {
  const { random } = stage;
  const { place, question } = stage.nextAsked({ ministry });
  const at = stage.past(minutesAgo);
  return {
    question,
    place,
    story: {
      at,
      by: usernames.operator(ministry),
      channel: 'call' as const,
      input: {
        commune: place.commune.code,
        callerName: `${random.pick(['Bà', 'Ông', 'Anh', 'Chị'])} ${random.pick(['Hoa', 'Sáu', 'Páo', 'Thanh', 'Dung', 'Lềnh', 'Vinh', 'Mai'])}, ${place.commune.name}`,
        callerPhone: `0900 111 ${random.between(100, 999)}`,
        question: question.body,
        subject: question.subject,
        ministry,
        outcome,
        startedAt: new Date(at.getTime() - random.between(3, 11) * 60_000).toISOString(),
        ...(random.chance(0.5) && { note: random.pick(CALL_NOTES) }),
      },
    },
  };
};

/** Answered on the phone; the operator's written confirmation follows after `confirmedAfter` working minutes, or is still owed. */
const answeredCall = (stage: Stage, call: Call, confirmedAfter: number | null): Story => {
  const { question, story } = opening(stage, call, 'answered');
  const thread = createThread(stage.past, call.minutesAgo);
  const { body, citations } = question.answer;
  if (confirmedAfter !== null) thread.at(confirmedAfter, story.by, { verb: 'answer', input: { body, citations } });
  return { ...story, threads: [thread.steps] };
};

/** Made a ticket of the post by the operator; it goes the way of all others. */
const ticketedCall = (stage: Stage, call: Call, answeredAfter: number | null): Story => {
  const { question, place, story } = opening(stage, call, 'ticketed');
  const route =
    answeredAfter === null && stage.random.chance(0.4) ? 'untaken' : stage.random.pick(['post', 'department'] as const);
  const course: Course = { route, answeredAfter, ...(answeredAfter !== null && { ending: 'accepted' }) };
  return { ...story, threads: [courseSteps(stage, { place, question, minutesAgo: call.minutesAgo, course })] };
};

/** What the call desks of both ministries logged. */
export function callStories(stage: Stage): Story[] {
  const { random } = stage;
  const ofMinistry = (ministry: 'MoIT' | 'MAE', share: number): Story[] => {
    const times = (count: number, make: () => Story): Story[] => Array.from({ length: Math.ceil(count * share) }, make);
    return [
      ...times(9, () =>
        answeredCall(stage, { ministry, minutesAgo: random.between(600, 6_000) }, random.between(15, 420)),
      ),
      ...times(2, () =>
        answeredCall(stage, { ministry, minutesAgo: random.between(700, 3_000) }, random.between(490, 600)),
      ),
      ...times(4, () => answeredCall(stage, { ministry, minutesAgo: random.between(25, 455) }, null)),
      ...times(1, () => answeredCall(stage, { ministry, minutesAgo: random.between(500, 560) }, null)),
      ...times(7, () =>
        ticketedCall(stage, { ministry, minutesAgo: random.between(900, 6_000) }, random.between(90, 460)),
      ),
      ...times(5, () => ticketedCall(stage, { ministry, minutesAgo: random.between(20, 440) }, null)),
    ];
  };
  return [...ofMinistry('MoIT', 1), ...ofMinistry('MAE', 0.5)];
}
