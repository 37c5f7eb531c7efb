import { Problem } from '../../core/problem-schema.ts';
import { TicketParams } from '../../core/ticket/ticket-schemas.ts';
import type { Feature } from '../../feature.ts';
import { getClocks, getWorkingDays } from './clocks.queries.ts';
import { TicketClocks, WorkingDays } from './clocks.schemas.ts';

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
  app.get(
    '/api/tickets/:id/working-days',
    {
      config: { access: 'ticket:read' },
      schema: {
        operationId: 'getWorkingDays',
        summary: 'The next working days of the ministry and the province of the ticket, to choose a date from',
        params: TicketParams,
        response: { 200: WorkingDays, '4xx': Problem },
      },
    },
    ({ actor, params }) => getWorkingDays(ctx, actor, params.id),
  );
};
