import { demand } from '../../core/app-error.ts';
import { Problem } from '../../core/problem-schema.ts';
import { listUnitPeople } from '../../core/unit-people.ts';
import type { Feature } from '../../feature.ts';
import { listDepartments } from './departments.queries.ts';
import { findUnits } from './find-units.queries.ts';
import { Departments, FindUnits, FoundUnits, UnitParams, UnitPeople } from './units.schemas.ts';

export const unitRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/units',
    {
      config: { access: 'unit:find' },
      schema: {
        operationId: 'findUnits',
        summary:
          'Provinces and communes by name, abbreviation or former name, best match first; without q all in force',
        querystring: FindUnits,
        response: { 200: FoundUnits, '4xx': Problem },
      },
    },
    async ({ query }) => ({ items: await findUnits(ctx, query) }),
  );

  app.get(
    '/api/departments',
    {
      config: { access: 'unit:find' },
      schema: {
        operationId: 'listDepartments',
        summary: 'The departments in force today with their fields',
        response: { 200: Departments, '4xx': Problem },
      },
    },
    () => listDepartments(ctx),
  );

  app.get(
    '/api/units/:id/people',
    {
      config: { access: 'unit:find' },
      schema: {
        operationId: 'listUnitPeople',
        summary: 'Who works in a unit of the caller, to be assigned tickets; another unit is 404',
        params: UnitParams,
        response: { 200: UnitPeople, '4xx': Problem },
      },
    },
    async ({ actor, params }) => {
      demand(
        actor.roles.some(({ unitId }) => unitId === params.id),
        'not-found',
      );
      return { items: await listUnitPeople(ctx.db, params.id, ctx.clock.now()) };
    },
  );
};
