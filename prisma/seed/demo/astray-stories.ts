import type { CorrectionReason } from '../../../apps/api/src/db/generated/enums.ts';
import { returnReasons } from '../texts/notes.ts';
import type { DepartmentCode } from '../texts/text.types.ts';
import type { Course } from './course.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';
import { askedStory } from './ticket-stories.ts';

/** Whose questions, and who got them first by mistake: where duties touch. */
const MISTAKEN: readonly { right: DepartmentCode; first: readonly DepartmentCode[]; count: number }[] = [
  { right: 'TTTN', first: ['TMĐT'], count: 4 },
  { right: 'TTTN', first: ['UBCTQG', 'XNK'], count: 2 },
  { right: 'TMĐT', first: ['UBCTQG'], count: 3 },
  { right: 'XNK', first: ['TTTN'], count: 3 },
  { right: 'ĐL', first: ['ATMT'], count: 2 },
  { right: 'HC', first: ['ATMT', 'TTTN'], count: 1 },
  { right: 'QLĐĐ', first: ['MT'], count: 3 },
];
/** A department's own texts come up more than once in that time. */
const WEEKS = 16 * 480;
const CORRECTIONS: readonly CorrectionReason[] = [
  'other_subject',
  'other_subject',
  'other_authority',
  'several_departments',
  'unclear_question',
  'task_moved',
];
const CONFIRMED = 10;

/** Questions that went to the wrong department first, and some whose department the post confirmed: what the learning report shows. */
export function astrayStories(stage: Stage): Story[] {
  const { random } = stage;
  const isThere = (code: string) => stage.departments.some((one) => one.code === code);
  const past = (department: string, courseOf: (asked: ReturnType<Stage['nextAsked']>) => Course): Story => {
    const asked = stage.nextAsked({ department });
    return askedStory(stage, { ...asked, minutesAgo: random.between(900, WEEKS), course: courseOf(asked) });
  };
  return [
    ...MISTAKEN.filter(({ right, first }) => [right, ...first].every(isThere)).flatMap(({ right, first, count }) =>
      Array.from({ length: count }, () =>
        past(right, ({ place, question }) => ({
          route: 'department',
          answeredAfter: random.between(300, 620),
          ending: 'accepted',
          astray: first.map((department) => ({
            department,
            officer: stage.cast({ ministry: question.ministry, department }, place).officer,
            reason: random.pick(returnReasons.slice(0, 1)),
            correction: random.pick(CORRECTIONS),
          })),
        })),
      ),
    ),
    ...Array.from({ length: CONFIRMED }, (_, index) =>
      past(MISTAKEN[index % 4]?.right ?? 'TTTN', () => ({
        route: 'post',
        confirmed: true,
        answeredAfter: random.between(70, 400),
        ending: 'accepted',
      })),
    ),
  ];
}
