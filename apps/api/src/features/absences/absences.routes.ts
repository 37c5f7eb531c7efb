import { Type } from 'typebox';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { demandManaged, listAbsences } from './absences.queries.ts';
import {
  Absence,
  Absences,
  CreateAbsence,
  OwnAbsenceParams,
  PersonAbsenceParams,
  PersonAbsencesParams,
} from './absences.schemas.ts';
import { createAbsence } from './create-absence.service.ts';
import { deleteAbsence } from './delete-absence.service.ts';

export const absenceRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/me/absences',
    {
      config: { access: 'absence:own' },
      schema: {
        operationId: 'listMyAbsences',
        summary: "The caller's absences that last, are to come or ended within 90 days",
        response: { 200: Absences, '4xx': Problem },
      },
    },
    ({ actor }) => listAbsences(ctx, actor.userId),
  );

  app.post(
    '/api/me/absences',
    {
      config: { access: 'absence:own' },
      schema: {
        operationId: 'createMyAbsence',
        summary: 'The caller will be away on these days',
        body: CreateAbsence,
        response: { 201: Absence, '4xx': Problem },
      },
    },
    async ({ actor, body, once, id }, reply) =>
      reply.status(201).send(await createAbsence(ctx, actor, actor.userId, body, once, id)),
  );

  app.delete(
    '/api/me/absences/:absenceId',
    {
      config: { access: 'absence:own' },
      schema: {
        operationId: 'deleteMyAbsence',
        summary: 'Take one back',
        params: OwnAbsenceParams,
        response: { 204: Type.Null(), '4xx': Problem },
      },
    },
    async ({ actor, params, id }, reply) => {
      await deleteAbsence(ctx, actor, actor.userId, params.absenceId, id);
      return reply.status(204).send(null);
    },
  );

  app.get(
    '/api/people/:id/absences',
    {
      config: { access: 'absence:manage' },
      schema: {
        operationId: 'listAbsences',
        summary: "A person's absences: a head sees those of the own department, personnel of the ministry, else 404",
        params: PersonAbsencesParams,
        response: { 200: Absences, '4xx': Problem },
      },
    },
    async ({ actor, params }) => {
      await demandManaged(ctx, ctx.db, actor, params.id);
      return listAbsences(ctx, params.id.toLowerCase());
    },
  );

  app.post(
    '/api/people/:id/absences',
    {
      config: { access: 'absence:manage' },
      schema: {
        operationId: 'createAbsence',
        summary: 'Enter that a person will be away',
        params: PersonAbsencesParams,
        body: CreateAbsence,
        response: { 201: Absence, '4xx': Problem },
      },
    },
    async ({ actor, params, body, once, id }, reply) =>
      reply.status(201).send(await createAbsence(ctx, actor, params.id.toLowerCase(), body, once, id)),
  );

  app.delete(
    '/api/people/:id/absences/:absenceId',
    {
      config: { access: 'absence:manage' },
      schema: {
        operationId: 'deleteAbsence',
        summary: "Take a person's absence back",
        params: PersonAbsenceParams,
        response: { 204: Type.Null(), '4xx': Problem },
      },
    },
    async ({ actor, params, id }, reply) => {
      await deleteAbsence(ctx, actor, params.id.toLowerCase(), params.absenceId, id);
      return reply.status(204).send(null);
    },
  );
};
