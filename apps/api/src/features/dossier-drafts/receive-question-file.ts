import type { Multipart } from '@fastify/multipart';
import { AppError } from '../../core/app-error.ts';
import { cleanFileName } from '../../core/file-name.ts';
import { sha256 } from '../../core/ids.ts';
import type { QuestionSourceFile } from './read-questions.ts';

export const FILE_BYTES = 20 * 1024 * 1024;
export const FILE_LIMIT = '20 MB';

const refuse = (code: string, params?: Record<string, string | number>) =>
  new AppError('validation-failed', { params: { count: 1 }, errors: [{ pointer: '/file', code, params }] });

/** The one file of a multipart body. Throws `validation-failed` at `/file`, or `payload-too-large`. */
export async function receiveQuestionFile(parts: AsyncIterable<Multipart>): Promise<QuestionSourceFile> {
  let received: QuestionSourceFile | undefined;
  try {
    for await (const part of parts) {
      if (part.type !== 'file') continue;
      const bytes = await part.toBuffer();
      const extension = /\.(\w{1,5})$/.exec(part.filename)?.[1]?.toLowerCase() ?? 'txt';
      received = { name: cleanFileName(part.filename, [extension]), bytes, sha256: sha256(bytes), pasted: false };
    }
  } catch (error) {
    throw refusalOf(error);
  }
  if (!received) throw refuse('required');
  if (received.bytes.length === 0) throw refuse('empty-file');
  return received;
}

/** A body that is no proper multipart, or was cut, is the sender's fault. */
function refusalOf(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new AppError('payload-too-large', { params: { limit: FILE_LIMIT } });
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT') return refuse('maxItems', { limit: 1 });
  return refuse('invalid');
}
