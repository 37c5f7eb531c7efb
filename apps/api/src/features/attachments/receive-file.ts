import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import { AppError } from '../../core/app-error.ts';

export const FILE_BYTES = 20 * 1024 * 1024;
export const FILE_LIMIT = '20 MB';

/** A file that arrived whole, at a temporary place. */
export type ReceivedFile = { path: string; name: string; byteSize: number; sha256: string; isText: boolean };

export const refuseFile = (code: string, params?: Record<string, string | number>) =>
  new AppError('validation-failed', { params: { count: 1 }, errors: [{ pointer: '/file', code, params }] });

/** Writes the one file of a multipart body to a temporary place while reading it. Leaves nothing behind when it fails. */
export async function receiveFile(parts: AsyncIterable<Multipart>): Promise<ReceivedFile> {
  let received: ReceivedFile | undefined;
  try {
    for await (const part of parts) if (part.type === 'file') received = await spool(part);
  } catch (error) {
    if (received) await rm(received.path, { force: true });
    throw refusalOf(error);
  }
  if (!received) throw refuseFile('required');
  return received;
}

async function spool(part: MultipartFile): Promise<ReceivedFile> {
  const target = path.join(tmpdir(), `caunoi-upload-${randomUUID()}`);
  const facts = inspector();
  try {
    await pipeline(part.file, facts.stream, createWriteStream(target, { mode: 0o600 }));
    if (part.file.truncated) throw new AppError('payload-too-large', { params: { limit: FILE_LIMIT } });
    const { byteSize, sha256, isText } = facts.result();
    if (byteSize === 0) throw refuseFile('blank');
    return { path: target, name: part.filename, byteSize, sha256, isText };
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
}

// Control characters that no text has: all but tab, line feed, form feed and carriage return.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** Counts, hashes and looks for what is no text, in one pass over the bytes. */
function inspector() {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let byteSize = 0;
  let isText = true;
  const look = (decode: () => string): void => {
    if (!isText) return;
    try {
      isText = !BINARY.test(decode());
    } catch {
      isText = false;
    }
  };
  const stream = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      byteSize += chunk.length;
      hash.update(chunk);
      look(() => decoder.decode(chunk, { stream: true }));
      done(null, chunk);
    },
    flush: (done) => {
      look(() => decoder.decode());
      done();
    },
  });
  return { stream, result: () => ({ byteSize, sha256: hash.digest('hex'), isText }) };
}

/** A body that is no proper multipart, or was cut, is the sender's fault; a full disk is ours. */
function refusalOf(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (syscall) return error;
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT') return refuseFile('maxItems', { limit: 1 });
  return refuseFile('invalid');
}
