import { FileProblem, type FileProblemCode, type ReadFile } from '@caunoi/documents/read/read-file';
import { readQuestionFile, readQuestionText } from '@caunoi/documents/read-question-file';

/** Runs in a thread of its own: a hostile file costs that thread, not the process. An error's own fields do not cross to the caller. */
export type Outcome<T> =
  | { ok: true; value: T }
  | { ok: false; code: FileProblemCode; params: Readonly<Record<string, string | number>> };

async function outcomeOf<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof FileProblem) return { ok: false, code: error.code, params: error.params };
    throw error;
  }
}

export const readFile = ({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<Outcome<ReadFile>> =>
  outcomeOf(() => readQuestionFile(bytes, name));

export const readText = ({ text }: { text: string }): Promise<Outcome<ReadFile>> =>
  outcomeOf(() => readQuestionText(text));
