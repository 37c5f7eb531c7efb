import { DEMO_PROVINCES } from './communes.ts';
import type { Course } from './course.ts';
import type { Stage, Wanted } from './stage.ts';
import type { Story } from './story.ts';
import { askedStory, referredStory } from './ticket-stories.ts';

/** How long ago the open questions came in, in working minutes of a day of 480: what makes the queue urgent whenever it is opened. */
const AGES: readonly { count: number; from: number; to: number; why: string }[] = [
  { count: 16, from: 510, to: 570, why: '30 to 90 minutes late' },
  { count: 6, from: 640, to: 1_500, why: 'late since yesterday or longer' },
  { count: 9, from: 454, to: 477, why: 'due within half an hour' },
  { count: 20, from: 365, to: 445, why: 'due within two hours' },
  { count: 44, from: 75, to: 350, why: 'due today or tomorrow' },
];

/** Ages in an order that spreads the urgent ones over everybody; starts again when used up. */
function drawAges({ random }: Stage): () => number {
  const ages = AGES.flatMap(({ count, from, to }) => Array.from({ length: count }, () => random.between(from, to)));
  const shuffled = random.shuffle(ages);
  let next = 0;
  return () => shuffled[next++ % shuffled.length] ?? AGES[0]?.from ?? 0;
}

const repeat = (count: number, make: (index: number) => Story): Story[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Departments that communes ask most, with how many more open questions than the one that each has. */
const BUSY: Record<string, number> = { TTTN: 5, XNK: 3, TMĐT: 2, ĐL: 2, QLĐĐ: 4, MT: 2, CNTY: 2, ĐCK: 1, HC: 1 };

/** What waits now, so that everybody in the demo finds something to do. */
export function openStories(stage: Stage): Story[] {
  const { random } = stage;
  const nextAge = drawAges(stage);
  const open = (course: Omit<Course, 'answeredAfter'>, wanted: Wanted = {}, minutesAgo = nextAge()) => {
    return askedStory(stage, { ...stage.nextAsked(wanted), minutesAgo, course: { ...course, answeredAfter: null } });
  };
  const posts = DEMO_PROVINCES.flatMap(({ code: province }) =>
    (['MoIT', 'MAE'] as const).map((ministry) => ({ province, ministry })),
  );
  return [
    ...stage.departments.flatMap(({ code: department }) =>
      repeat(1 + (BUSY[department] ?? 0), () => open({ route: 'department' }, { department })),
    ),
    ...posts.flatMap((post) => [
      open({ route: 'untaken' }, post, random.between(4, 48)),
      open({ route: 'untaken' }, post, random.between(64, 150)),
      open({ route: 'post' }, post),
      open({ route: 'post' }, post),
      open({ route: 'provincial' }, post),
    ]),
    ...repeat(3, () => open({ route: 'untaken' }, {}, random.between(2, 30))),
    ...repeat(4, () => open({ route: 'returned' })),
    ...repeat(3, () => open({ route: 'untaken', transferred: true })),
    ...repeat(4, () => open({ route: 'department', draft: true }, { department: 'HC' }, random.between(230, 460))),
    ...repeat(15, (index) =>
      open(
        { route: index % 2 === 0 ? 'post' : 'department', clarification: { repliedAfter: null } },
        { province: posts[index % posts.length]?.province },
        random.between(160, 1_300),
      ),
    ),
    ...repeat(6, () =>
      open(
        { route: 'department', clarification: { repliedAfter: random.between(60, 500) } },
        {},
        random.between(560, 900),
      ),
    ),
    ...repeat(8, (index) => referredStory(stage, stage.nextPlace(), random.between(500, 4_000), index)),
    ...askedAgainStories(stage),
  ];
}

/** Answered, but the commune is not done with it. */
function askedAgainStories(stage: Stage): Story[] {
  const { random } = stage;
  const again = (ending: 'asked_back' | 'reopened'): Story => {
    const course: Course = {
      route: random.pick(['post', 'department']),
      answeredAfter: random.between(200, 440),
      ending,
    };
    return askedStory(stage, {
      ...stage.nextAsked({ ministry: random.chance(0.3) ? 'MAE' : 'MoIT' }),
      minutesAgo: random.between(660, 1_000),
      course,
    });
  };
  return [...repeat(7, () => again('asked_back')), ...repeat(5, () => again('reopened'))];
}
