import type { Course } from './course.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';
import { askedStory } from './ticket-stories.ts';

/** About 25 days with their weekends. */
const OLDEST = 17 * 480;
const COUNT = 170;

const ROUTES: readonly Course['route'][] = [
  ...Array<'post'>(8).fill('post'),
  ...Array<'department'>(9).fill('department'),
  ...Array<'provincial'>(2).fill('provincial'),
  'returned',
];
const ENDINGS: readonly Course['ending'][] = [
  ...Array<'accepted'>(11).fill('accepted'),
  ...Array<undefined>(5).fill(undefined),
  'asked_back_answered',
  'asked_back_answered',
  'reopened_answered',
  'withdrawn',
];

/** One in seven answers came late: the share that the dashboards then show. */
const answeredAfter = (stage: Stage): number =>
  stage.random.chance(1 / 7) ? stage.random.between(490, 800) : stage.random.between(70, 468);

/** What was asked over the last weeks and is done. */
export const pastStories = (stage: Stage): Story[] =>
  Array.from({ length: COUNT }, () => {
    const { random } = stage;
    const course: Course = {
      route: random.pick(ROUTES),
      answeredAfter: answeredAfter(stage),
      ending: random.pick(ENDINGS),
      ...(random.chance(0.12) && { clarification: { repliedAfter: random.between(40, 900) } }),
      ...(random.chance(0.04) && { transferred: true }),
    };
    const minutesAgo = random.between(900, OLDEST);
    return askedStory(stage, {
      ...stage.nextAsked({ ministry: random.chance(0.3) ? 'MAE' : 'MoIT' }),
      minutesAgo,
      course,
    });
  });
