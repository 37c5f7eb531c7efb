import type { ReadFile } from '@caunoi/documents/read/read-file';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../core/app-error.ts';
import { cleanDeep } from '../../core/clean-text.ts';
import { DocumentWorkFailed, RETRY_SECONDS } from '../../core/documents/document-pool.ts';
import { sha256 } from '../../core/ids.ts';

/** A question file as it came, or a text that was pasted. */
export type QuestionSourceFile = { name: string; bytes: Buffer; sha256: string; pasted: boolean };

const PASTED_NAME = 'van-ban-dan.txt';

export const pastedFile = (text: string): QuestionSourceFile => {
  const bytes = Buffer.from(text, 'utf8');
  return { name: PASTED_NAME, bytes, sha256: sha256(bytes), pasted: true };
};

/**
 * Reads the questions in a thread of its own. Throws `unreadable-file` with what the sender can do about it, `file-too-hard` when the
 * thread had to be ended, `too-busy` when too many files wait.
 */
export async function readQuestions(ctx: Pick<Ctx, 'documents'>, file: QuestionSourceFile): Promise<ReadFile> {
  const read = await work(ctx, file).catch((error: unknown) => {
    if (!(error instanceof DocumentWorkFailed)) throw error;
    if (error.reason === 'queue') throw new AppError('too-busy', { params: { seconds: RETRY_SECONDS } });
    throw new AppError('file-too-hard', {
      params: { file: file.name },
      extra: { file: file.name, reason: error.reason },
    });
  });
  // PostgreSQL takes neither U+0000 nor half a character, which files may have.
  if (read.ok) return cleanDeep(read.value) as ReadFile; // the same shape, its texts cleaned
  const { code, params } = read;
  const named = file.pasted ? params : { ...params, file: file.name };
  throw new AppError('unreadable-file', { params: { ...named, reason: code }, extra: { ...named, reason: code } });
}

const work = (ctx: Pick<Ctx, 'documents'>, { name, bytes, pasted }: QuestionSourceFile) =>
  pasted
    ? ctx.documents.run('readText', { text: bytes.toString('utf8') })
    : ctx.documents.run('readFile', { bytes: new Uint8Array(bytes), name });
