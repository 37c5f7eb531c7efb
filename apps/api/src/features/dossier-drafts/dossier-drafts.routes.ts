import multipart from '@fastify/multipart';
import { Type } from 'typebox';
import { AppError } from '../../core/app-error.ts';
import { Page } from '../../core/pagination.ts';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
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

const FILE_BYTES = 20 * 1024 * 1024;
/** Five hundred long questions in one body. */
const BODY_LIMIT = 40 * 1024 * 1024;

const FileContent = {
  description: 'The file as it was sent, always as a download.',
  content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } },
};

export const dossierDraftRoutes: Feature = async (app) => {
  await app.register(multipart, {
    limits: { fileSize: FILE_BYTES, files: 1, fields: 5, fieldSize: 1024, headerPairs: 20 },
  });
  app.post(
    '/api/dossier-drafts',
    {
      config: { access: 'dossier:create' },
      schema: {
        operationId: 'createDossierDrafts',
        summary: 'Reads a question file, or a pasted text, into drafts, one a commune',
        consumes: ['multipart/form-data', 'application/json'],
        querystring: CreateDraftQuery,
        body: CreateDraft,
        response: { 201: CreatedDrafts, '4xx': Problem, 503: Problem },
      },
    },
    async () => {
      throw new AppError('not-found');
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
    async () => {
      throw new AppError('not-found');
    },
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
    async () => {
      throw new AppError('not-found');
    },
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
    async () => {
      throw new AppError('not-found');
    },
  );
  app.post(
    '/api/dossier-drafts/:id/changes',
    {
      bodyLimit: BODY_LIMIT,
      config: { access: 'dossier:create' },
      schema: {
        operationId: 'changeDossierDraft',
        summary: 'Corrects a draft: edit, skip, restore, split, merge, add, take',
        params: DraftParams,
        body: ChangeDraft,
        response: { 200: ChangedDraft, 409: DraftChanged, '4xx': Problem },
      },
    },
    async () => {
      throw new AppError('not-found');
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
    async () => {
      throw new AppError('not-found');
    },
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
    async () => {
      throw new AppError('not-found');
    },
  );
};
