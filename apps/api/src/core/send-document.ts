import type { FastifyReply } from 'fastify';
import { contentDisposition } from './content-disposition.ts';

/** A document that was made for this caller: a download, kept by nobody on the way. */
export const sendDocument = (reply: FastifyReply, file: { name: string; contentType: string; bytes: Uint8Array }) =>
  reply
    .code(200)
    .type(file.contentType)
    .header('content-disposition', contentDisposition(file.name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength) as never); // the contract speaks of bytes, which TypeBox types as text
