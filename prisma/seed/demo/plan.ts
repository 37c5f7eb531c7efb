import { astrayStories } from './astray-stories.ts';
import { callStories } from './call-stories.ts';
import { dossierStories } from './dossier-stories.ts';
import { openStories } from './open-stories.ts';
import { pastStories } from './past-stories.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

/** All that ever happened in the demo world, as seen from the stage's now. */
export const planStories = (stage: Stage): Story[] => [
  ...dossierStories(stage),
  ...openStories(stage),
  ...callStories(stage),
  ...pastStories(stage),
  ...astrayStories(stage),
];
