import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Multipart } from '@fastify/multipart';
import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError, demand } from '../../core/app-error.ts';
import { attachmentFolder } from '../../core/attachments.ts';
import { audit } from '../../core/audit.ts';
import { cleanFileName } from '../../core/file-name.ts';
import { newId } from '../../core/ids.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { UploadedAttachment } from './attachments.schemas.ts';
import { findFileKind } from './file-type.ts';
import { type ReceivedFile, receiveFile } from './receive-file.ts';

/** Uploads of one person that hang on nothing yet. */
export const LARGEST_PILE = 100;

type Upload = { actor: Actor; once: Once | undefined; requestId: string; parts: AsyncIterable<Multipart> };

/**
 * Takes one file: judges it by its content, stores it, records it. It hangs on nothing and only its uploader sees it, until a
 * question, message or answer names it. A failed or cut upload leaves nothing.
 */
export async function uploadAttachment(ctx: Ctx, upload: Upload): Promise<UploadedAttachment> {
  const pile = await ctx.db.attachment.count({ where: { uploadedById: upload.actor.userId, ticketId: null } });
  demand(pile < LARGEST_PILE, 'too-many-uploads', { params: { limit: LARGEST_PILE } });
  const file = await receiveFile(upload.parts);
  try {
    return await keep(ctx, upload, file);
  } finally {
    await rm(file.path, { force: true });
  }
}

async function keep(ctx: Ctx, { actor, once, requestId }: Upload, file: ReceivedFile): Promise<UploadedAttachment> {
  const kind = await findFileKind(file.path, file.name, file.isText);
  if ('found' in kind)
    throw new AppError('unsupported-file', {
      params: { name: cleanFileName(file.name, ['']).replace(/\.$/, ''), found: kind.found },
      extra: { found: kind.found },
    });
  const id = newId();
  const createdAt = ctx.clock.now();
  const name = cleanFileName(file.name, kind.extensions);
  const { byteSize, sha256 } = file;
  const storageKey = `${attachmentFolder(createdAt)}/${id}`;
  try {
    await ctx.files.putStream(storageKey, createReadStream(file.path), {
      contentType: kind.contentType,
      contentLength: byteSize,
    });
    const row = {
      id,
      storageKey,
      name,
      contentType: kind.contentType,
      byteSize,
      sha256,
      uploadedById: actor.userId,
      createdAt,
    };
    // Multipart bodies are not in the key's hash: the file itself is what makes a request the same.
    const kept = await transact(ctx, once && { ...once, bodyHash: sha256 }, async (tx) => {
      await tx.attachment.create({ data: row });
      await audit(tx, {
        at: createdAt,
        actorId: actor.userId,
        action: 'attachment.upload',
        subject: 'attachment',
        subjectId: id,
        data: { name, byteSize, sha256 },
        requestId,
      });
      return { id, name, contentType: kind.contentType, byteSize, createdAt: createdAt.toISOString() };
    });
    if (kept.id !== id) await ctx.files.delete(storageKey);
    return kept;
  } catch (error) {
    await ctx.files.delete(storageKey).catch(() => undefined);
    throw error;
  }
}
