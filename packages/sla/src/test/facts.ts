import type { ClockFacts } from '../clock.ts';
import { local } from './office.ts';

/** A running `answer` clock of the design's scene: received Wednesday 15:06, due Thursday 19/11/2026 15:06. */
export const answerFacts = (changes: Partial<ClockFacts> = {}): ClockFacts => ({
  kind: 'answer',
  cycle: 1,
  run: 1,
  startedAt: local('2026-11-18 15:06'),
  dueAt: local('2026-11-19 15:06'),
  pausedAt: null,
  stoppedAt: null,
  verdict: null,
  ...changes,
});
