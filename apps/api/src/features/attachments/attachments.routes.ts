import type { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { AppError } from '../../core/app-error.ts';
import { contentDisposition } from '../../core/content-disposition.ts';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { getReadableFile } from './attachments.queries.ts';
import { AttachmentParams, FileContent, UploadBody, UploadedAttachment } from './attachments.schemas.ts';
import { FILE_BYTES, FILE_LIMIT } from './receive-file.ts';
import { uploadAttachment } from './upload-attachment.service.ts';

/** What a multipart body has beside the file. */
const ENVELOPE_BYTES = 16 * 1024;

export const attachmentRoutes: Feature = async (app, { ctx }) => {
  await app.register(multipart, {
    limits: { fileSize: FILE_BYTES, files: 1, fields: 5, fieldSize: 1024, headerPairs: 20 },
  });

  app.post(
    '/api/attachments',
    {
      config: { access: 'attachment:upload' },
      // The handler reads the body as a stream: its schema is there for the contract.
      validatorCompiler: () => () => true,
      schema: {
        operationId: 'uploadAttachment',
        summary: 'Upload a file to hang on a question, message or answer',
        description:
          'PDF, Word, Excel, PNG, JPEG, WebP, HEIC or UTF-8 text, judged by its content. Name it in `attachmentIds` within 24 hours.',
        consumes: ['multipart/form-data'],
        body: UploadBody,
        response: { 201: UploadedAttachment, '4xx': Problem },
      },
    },
    async (request, reply) => {
      // Said at once, not after 20 MB of a 30 MB file.
      if (Number(request.headers['content-length'] ?? 0) > FILE_BYTES + ENVELOPE_BYTES)
        throw new AppError('payload-too-large', { params: { limit: FILE_LIMIT } });
      if (!request.isMultipart()) throw new AppError('unsupported-media-type');
      const { actor, once, id: requestId } = request;
      const uploaded = await uploadAttachment(ctx, { actor, once, requestId, parts: request.parts() });
      return reply.status(201).send(uploaded);
    },
  );

  app.get(
    '/api/attachments/:id',
    {
      config: { access: 'attachment:read' },
      schema: {
        operationId: 'downloadAttachment',
        summary: 'Download a file',
        params: AttachmentParams,
        response: { 200: FileContent, '4xx': Problem },
      },
    },
    async ({ actor, params }, reply) => {
      const file = await getReadableFile(ctx, actor, params.id);
      reply
        .type(file.contentType)
        .header('content-length', file.byteSize)
        .header('content-disposition', contentDisposition(file.name))
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'private, no-store');
      const content: Readable = await ctx.files.getStream(file.storageKey);
      return reply.code(200).send(content as never); // the contract speaks of bytes, which TypeBox types as text
    },
  );
};
