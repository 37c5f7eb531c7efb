import { Problem } from '../../core/problem-schema.ts';
import { TicketParams } from '../../core/ticket/ticket-schemas.ts';
import type { Feature } from '../../feature.ts';
import { getClocks } from './clocks.queries.ts';
import { TicketClocks } from './clocks.schemas.ts';

export const clockRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/tickets/:id/clocks',
    {
      config: { access: 'ticket:read' },
      schema: {
        operationId: 'getClocks',
        summary:
          'How every deadline of the ticket came about, and where the time went; internal clocks and steps for staff only',
        params: TicketParams,
        response: { 200: TicketClocks, '4xx': Problem },
      },
    },
    ({ actor, params }) => getClocks(ctx, actor, params.id),
  );
};
