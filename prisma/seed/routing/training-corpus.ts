import { readdirSync, readFileSync } from 'node:fs';
import type { CorpusLine } from '../../../packages/routing/src/cold-start.ts';

const FOLDER = new URL('../../../packages/routing/training/', import.meta.url);

/** The phrases and questions that ship with the router, in the order of their files' names. */
export const readTrainingCorpus = (): CorpusLine[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): CorpusLine => JSON.parse(line)),
    );
