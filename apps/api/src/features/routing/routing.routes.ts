import { Type } from 'typebox';
import { Problem } from '../../core/problem-schema.ts';
import { presentRouting, routingForAsker } from '../../core/ticket/routing.presenter.ts';
import { QUESTION_LENGTH, Routing } from '../../core/ticket/ticket-schemas.ts';
import type { Feature } from '../../feature.ts';

const SuggestDepartment = Type.Object({
  text: Type.String({ minLength: 1, maxLength: QUESTION_LENGTH + 400 }),
  province: Type.Optional(Type.String({ maxLength: 4 })),
});

export const routingRoutes: Feature = async (app, { ctx }) => {
  app.post(
    '/api/routing/suggest',
    {
      config: { access: 'routing:suggest' },
      schema: {
        operationId: 'suggestDepartment',
        summary: 'Departments that a text would be routed to, with matched terms; nothing is kept',
        body: SuggestDepartment,
        response: { 200: Routing, '4xx': Problem },
      },
    },
    async ({ actor, body }) => {
      const reference = await ctx.reference.current();
      const routing = presentRouting(reference, reference.router.suggest(body));
      return actor.roles.every(({ role }) => role === 'commune_staff') ? routingForAsker(routing) : routing;
    },
  );
};
