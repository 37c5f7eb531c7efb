import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { applyChanges } from './apply-changes.ts';
import { getCatalogue } from './catalogue.queries.ts';
import {
  Catalogue,
  CatalogueVersion,
  CatalogueVersions,
  ChooseAssignment,
  ChosenAssignment,
  DepartmentParams,
  ListVersions,
  ReadCatalogue,
  VersionParams,
} from './catalogue.schemas.ts';
import {
  CatalogueDryRunAnswer,
  DryRunCatalogue,
  PublishCatalogue,
  PublishedCatalogue,
  UndoVersion,
} from './changes.schemas.ts';
import { chooseAssignment } from './choose-assignment.service.ts';
import { dryRunCatalogue } from './dry-run-catalogue.ts';
import { publishCatalogue } from './publish-catalogue.service.ts';
import { undoChanges } from './undo-changes.ts';
import { getChangedEntries, getVersion, listVersions } from './versions.queries.ts';

export const catalogueRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/catalogue',
    {
      config: { access: 'catalogue:read' },
      schema: {
        operationId: 'getCatalogue',
        summary:
          'Departments with their fields, key terms, procedures and legal texts, dated; ministries outside; the rules of the caller’s ministry',
        querystring: ReadCatalogue,
        response: { 200: Catalogue, '4xx': Problem },
      },
    },
    ({ actor, query }) => getCatalogue(ctx, actor, query),
  );

  app.post(
    '/api/catalogue/dry-runs',
    {
      config: { access: 'catalogue:manage' },
      schema: {
        operationId: 'dryRunCatalogue',
        summary: 'Where last month’s questions would have gone by the changed catalogue and rules; changes nothing',
        body: DryRunCatalogue,
        response: { 200: CatalogueDryRunAnswer, '4xx': Problem },
      },
    },
    ({ actor, body }) => dryRunCatalogue(ctx, actor, (stored, ground) => applyChanges(stored, body.changes, ground)),
  );

  app.get(
    '/api/catalogue/versions',
    {
      config: { access: 'catalogue:read' },
      schema: {
        operationId: 'listCatalogueVersions',
        summary: 'Publications of the catalogue, the newest first: who, when, why and what',
        querystring: ListVersions,
        response: { 200: CatalogueVersions, '4xx': Problem },
      },
    },
    ({ actor, query }) => listVersions(ctx, actor, query),
  );

  app.post(
    '/api/catalogue/versions',
    {
      config: { access: 'catalogue:manage', ifMatch: true },
      schema: {
        operationId: 'publishCatalogue',
        summary:
          'Publish changes, with If-Match on the version they build on (0 before the first); all of them or none',
        body: PublishCatalogue,
        response: { 201: PublishedCatalogue, '4xx': Problem },
      },
    },
    async ({ actor, id, version: base, body: { changes, note }, once }, reply) => {
      reply.status(201);
      const revise = (...[stored, ground]: Parameters<Parameters<typeof dryRunCatalogue>[2]>) =>
        applyChanges(stored, changes, ground);
      return publishCatalogue(ctx, actor, id, { base, note, revise, asked: changes, undoes: null }, once);
    },
  );

  app.get(
    '/api/catalogue/versions/:version',
    {
      config: { access: 'catalogue:read' },
      schema: {
        operationId: 'getCatalogueVersion',
        summary: 'One publication with every entry that it changed, before and after',
        params: VersionParams,
        response: { 200: CatalogueVersion, '4xx': Problem },
      },
    },
    ({ actor, params }) => getVersion(ctx, actor, params.version),
  );

  app.post(
    '/api/catalogue/versions/:version/undo-dry-run',
    {
      config: { access: 'catalogue:manage' },
      schema: {
        operationId: 'dryRunUndoCatalogue',
        summary: 'Where last month’s questions would have gone without a publication; changes nothing',
        params: VersionParams,
        response: { 200: CatalogueDryRunAnswer, '4xx': Problem },
      },
    },
    async ({ actor, params }) => {
      const made = await getChangedEntries(ctx, actor, params.version);
      return dryRunCatalogue(ctx, actor, (stored, ground) => undoChanges(stored, made, ground));
    },
  );

  app.post(
    '/api/catalogue/versions/:version/undo',
    {
      config: { access: 'catalogue:manage', ifMatch: true },
      schema: {
        operationId: 'undoCatalogueVersion',
        summary:
          'Publish a next version that takes one back, with If-Match on the newest; entries changed since are refused',
        params: VersionParams,
        body: UndoVersion,
        response: { 201: PublishedCatalogue, '4xx': Problem },
      },
    },
    async ({ actor, id, version: base, params, body: { note }, once }, reply) => {
      reply.status(201);
      const made = await getChangedEntries(ctx, actor, params.version);
      const revise = (...[stored, ground]: Parameters<Parameters<typeof dryRunCatalogue>[2]>) =>
        undoChanges(stored, made, ground);
      return publishCatalogue(ctx, actor, id, { base, note, revise, asked: null, undoes: params.version }, once);
    },
  );

  app.patch(
    '/api/departments/:code/assignment',
    {
      config: { access: 'department:assignment' },
      schema: {
        operationId: 'chooseAssignment',
        summary:
          'How questions that are handed over to a department find their person: by hand, in turn, or by least load',
        params: DepartmentParams,
        body: ChooseAssignment,
        response: { 200: ChosenAssignment, '4xx': Problem },
      },
    },
    ({ actor, id, params, body }) => chooseAssignment(ctx, actor, id, params.code, body),
  );
};
