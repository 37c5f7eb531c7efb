import { Type } from 'typebox';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { createDutyTurn } from './create-duty-turn.service.ts';
import { deleteDutyTurn } from './delete-duty-turn.service.ts';
import { getDuty, listDutyUnits } from './duty.queries.ts';
import { CreateDutyTurn, Duty, DutyParams, DutyQuery, DutyTurn, DutyTurnParams, DutyUnits } from './duty.schemas.ts';

export const dutyRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/duty',
    {
      config: { access: 'duty:read' },
      schema: {
        operationId: 'listDutyUnits',
        summary: 'The units whose turns the caller reads or gives out, and who is on duty there today',
        response: { 200: DutyUnits, '4xx': Problem },
      },
    },
    ({ actor }) => listDutyUnits(ctx, actor),
  );

  app.get(
    '/api/units/:id/duty',
    {
      config: { access: 'duty:read' },
      schema: {
        operationId: 'getDuty',
        summary: 'The turns of a unit that touch these days, its people and who is away; 404 for a unit out of sight',
        params: DutyParams,
        querystring: DutyQuery,
        response: { 200: Duty, '4xx': Problem },
      },
    },
    ({ actor, params, query }) => getDuty(ctx, actor, params.id, query),
  );

  app.post(
    '/api/units/:id/duty',
    {
      config: { access: 'duty:manage' },
      schema: {
        operationId: 'createDutyTurn',
        summary: 'Put somebody of the unit on duty; 409 where another turn touches these days',
        params: DutyParams,
        body: CreateDutyTurn,
        response: { 201: DutyTurn, '4xx': Problem },
      },
    },
    async ({ actor, params, body, once, id }, reply) =>
      reply.status(201).send(await createDutyTurn(ctx, actor, params.id, body, once, id)),
  );

  app.delete(
    '/api/units/:id/duty/:turnId',
    {
      config: { access: 'duty:manage' },
      schema: {
        operationId: 'deleteDutyTurn',
        summary: 'Take a turn off the list',
        params: DutyTurnParams,
        response: { 204: Type.Null(), '4xx': Problem },
      },
    },
    async ({ actor, params, id }, reply) => {
      await deleteDutyTurn(ctx, actor, params.id, params.turnId, id);
      return reply.status(204).send(null);
    },
  );
};
