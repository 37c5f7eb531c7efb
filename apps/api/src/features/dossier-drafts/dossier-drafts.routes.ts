import type { Readable } from 'node:stream';
import multipart, { type Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { AppError } from '../../core/app-error.ts';
import { contentDisposition } from '../../core/content-disposition.ts';
import { getReadableQuestionFile } from '../../core/drafts/question-file-sight.ts';
import { Page } from '../../core/pagination.ts';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { changeDraft } from './change-draft.service.ts';
import { createDrafts } from './create-drafts.service.ts';
import { deleteDraft } from './delete-draft.service.ts';
import {
  CreateDraft,
  CreateDraftQuery,
  CreatedDrafts,
  DossierDraft,
  DraftHead,
  DraftParams,
  FileParams,
  ListDrafts,
  SubmitDraft,
  SubmittedDraft,
} from './dossier-drafts.schemas.ts';
import { ChangeDraft, ChangedDraft, DraftChanged } from './draft-changes.schemas.ts';
import { getDraft, listDrafts } from './drafts.queries.ts';
import { pastedFile } from './read-questions.ts';
import { FILE_BYTES, FILE_LIMIT, receiveQuestionFile } from './receive-question-file.ts';
import { submitDraft } from './submit-draft.service.ts';

/** What a multipart body has beside the file. */
const ENVELOPE_BYTES = 16 * 1024;
/** A pasted text of the greatest length, however its characters are escaped. */
const TEXT_LIMIT = 8 * 1024 * 1024;
/** Five hundred long questions in one body. */
const CHANGES_LIMIT = 40 * 1024 * 1024;

const FileContent = {
  description: 'The file as it was sent, always as a download.',
  content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } },
};

/** Said at once, not after 20 MB of a 30 MB file. */
function receive(request: FastifyRequest & { parts: () => AsyncIterable<Multipart> }) {
  if (Number(request.headers['content-length'] ?? 0) > FILE_BYTES + ENVELOPE_BYTES)
    throw new AppError('payload-too-large', { params: { limit: FILE_LIMIT } });
  return receiveQuestionFile(request.parts());
}

export const dossierDraftRoutes: Feature = async (app, { ctx }) => {
  await app.register(multipart, {
    limits: { fileSize: FILE_BYTES, files: 1, fields: 5, fieldSize: 1024, headerPairs: 20 },
  });
  app.post(
    '/api/dossier-drafts',
    {
      bodyLimit: TEXT_LIMIT,
      config: { access: 'dossier:create' },
      // A multipart body is read by the handler.
      preValidation: async (request) => {
        if (request.isMultipart()) request.body = {};
        else request.body ??= {};
      },
      schema: {
        operationId: 'createDossierDrafts',
        summary: 'Reads a question file, or a pasted text, into drafts, one a commune',
        consumes: ['multipart/form-data', 'application/json'],
        querystring: CreateDraftQuery,
        body: CreateDraft,
        response: { 201: CreatedDrafts, '4xx': Problem, 503: Problem },
      },
    },
    async (request, reply) => {
      const { actor, once, id: requestId, query } = request;
      const origin = { actor, once, requestId };
      const input = request.isMultipart()
        ? { file: await receive(request) }
        : { file: request.body.text === undefined ? null : pastedFile(request.body.text), title: request.body.title };
      const created = await createDrafts(ctx, origin, { ...input, commune: query.commune });
      return reply.status(201).send(created);
    },
  );
  app.get(
    '/api/dossier-drafts',
    {
      config: { access: 'dossier:create' },
      schema: {
        operationId: 'listDossierDrafts',
        summary: 'Drafts that the caller sees, last changed first',
        querystring: ListDrafts,
        response: { 200: Page(DraftHead), '4xx': Problem },
      },
    },
    ({ actor, query }) => listDrafts(ctx, actor, query),
  );
  app.get(
    '/api/dossier-drafts/:id',
    {
      config: { access: 'dossier:create' },
      schema: {
        operationId: 'getDossierDraft',
        summary: 'One draft with its questions and what was not taken as one',
        params: DraftParams,
        response: { 200: DossierDraft, '4xx': Problem },
      },
    },
    ({ actor, params }) => getDraft(ctx, actor, params.id),
  );
  app.delete(
    '/api/dossier-drafts/:id',
    {
      config: { access: 'dossier:create' },
      schema: {
        operationId: 'deleteDossierDraft',
        summary: 'Throws a draft away; the tickets that it opened stay',
        params: DraftParams,
        response: { 204: Type.Null(), '4xx': Problem },
      },
    },
    async ({ actor, id, params }, reply) => {
      await deleteDraft(ctx, actor, id, params.id);
      return reply.status(204).send(null);
    },
  );
  app.post(
    '/api/dossier-drafts/:id/changes',
    {
      bodyLimit: CHANGES_LIMIT,
      config: { access: 'dossier:create' },
      schema: {
        operationId: 'changeDossierDraft',
        summary: 'Corrects a draft: edit, skip, restore, split, merge, add, take',
        params: DraftParams,
        body: ChangeDraft,
        response: { 200: ChangedDraft, 409: DraftChanged, '4xx': Problem },
      },
    },
    async ({ actor, id, params, body, once }, reply) => {
      const { conflicts, headConflict, ...changed } = await changeDraft(ctx, actor, id, params.id, body, once);
      if (conflicts.length > 0 || headConflict)
        throw new AppError('draft-changed', { extra: { ...changed, conflicts, headConflict } });
      return reply.send(changed);
    },
  );
  app.post(
    '/api/dossier-drafts/:id/submission',
    {
      config: { access: 'dossier:create' },
      schema: {
        operationId: 'submitDossierDraft',
        summary: 'Sends what is ready: each question a ticket, all of them or none',
        params: DraftParams,
        body: SubmitDraft,
        response: { 200: SubmittedDraft, '4xx': Problem },
      },
    },
    ({ actor, id, params, body, once }) => submitDraft(ctx, actor, id, params.id, body, once),
  );
  app.get(
    '/api/question-files/:id',
    {
      config: { access: 'dossier:read' },
      schema: {
        operationId: 'downloadQuestionFile',
        summary: 'The question file as it was sent',
        params: FileParams,
        response: { 200: FileContent, '4xx': Problem },
      },
    },
    async ({ actor, params }, reply) => {
      const file = await getReadableQuestionFile(ctx, actor, params.id);
      reply
        .type('application/octet-stream')
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
