import os from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { DecidedQuestion } from './decided-questions.queries.ts';
import { type TrainingInput, train } from './training-work.ts';

/** What the thread is sent: the questions page by page, then the rest, which starts it. */
export type TrainingMessage =
  | { kind: 'questions'; questions: DecidedQuestion[] }
  | { kind: 'train'; input: Omit<TrainingInput, 'questions'> };

/** What it is started with. */
export type TrainingOptions = { gently: boolean };

const LOWEST_PRIORITY = 19;
/** Where a thread has no priority of its own, it rests as long as it works, in turns of this length. */
const TURN_MS = 10;

// On Linux this is the priority of the calling thread; elsewhere it would be that of the whole process, requests and all.
const { gently } = workerData as TrainingOptions; // training-thread.ts starts it
const isNice = process.platform === 'linux';
if (gently && isNice) os.setPriority(LOWEST_PRIORITY);

let since = performance.now();
const breathe = async (): Promise<void> => {
  if (!gently || isNice || performance.now() - since < TURN_MS) return;
  await delay(TURN_MS);
  since = performance.now();
};

const questions: DecidedQuestion[] = [];
parentPort?.on('message', async (message: TrainingMessage) => {
  if (message.kind === 'questions') questions.push(...message.questions);
  else parentPort?.postMessage(await train({ ...message.input, questions }, breathe));
});
