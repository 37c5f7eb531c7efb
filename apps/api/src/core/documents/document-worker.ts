import {
  FileProblem,
  type FileProblemCode,
  READ_LIMITS,
  type ReadFile,
  type ResultColumn,
} from '@caunoi/documents/read/read-file';
import { readQuestionFile, readQuestionText } from '@caunoi/documents/read-question-file';
import type { OriginalResult } from '@caunoi/documents/write/fill-original';
import type { PackFormat, ReplyPack } from '@caunoi/documents/write/pack/reply-pack';
import type { QuestionTemplate } from '@caunoi/documents/write/question-template';
import { QUESTION_LENGTH } from '../ticket/ticket-schemas.ts';
import { loadPackFonts } from './pack-fonts.ts';

const LIMITS = { ...READ_LIMITS, questionLength: QUESTION_LENGTH };

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
  outcomeOf(() => readQuestionFile(bytes, name, LIMITS));

export const readText = ({ text }: { text: string }): Promise<Outcome<ReadFile>> =>
  outcomeOf(() => readQuestionText(text, LIMITS));

export const writePack = async ({ pack, format }: { pack: ReplyPack; format: PackFormat }): Promise<Uint8Array> => {
  // Loaded by who writes: the libraries for it are large.
  const [{ writeReplyPack }, fonts] = await Promise.all([
    import('@caunoi/documents/write/write-reply-pack'),
    format === 'pdf' ? loadPackFonts() : null,
  ]);
  return writeReplyPack(pack, format, fonts);
};

type Filling = { bytes: Uint8Array; results: OriginalResult[]; columns: ResultColumn[] };
export const fillFile = ({ bytes, results, columns }: Filling): Promise<Outcome<Uint8Array>> =>
  outcomeOf(async () => (await import('@caunoi/documents/write/fill-original')).fillOriginal(bytes, results, columns));

export const writeTemplate = async (template: QuestionTemplate): Promise<Uint8Array> =>
  (await import('@caunoi/documents/write/question-template')).writeQuestionTemplate(template);
