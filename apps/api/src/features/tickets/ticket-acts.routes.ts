import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Permission } from '../../core/permissions.ts';
import { Problem } from '../../core/problem-schema.ts';
import type { TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { Ticket, TicketParams } from '../../core/ticket/ticket-schemas.ts';
import type { Feature } from '../../feature.ts';
import { acceptAnswer } from './accept-answer.service.ts';
import { addNote } from './add-note.service.ts';
import { answerTicket } from './answer-ticket.service.ts';
import { approveAnswer } from './approve-answer.service.ts';
import { askClarification } from './ask-clarification.service.ts';
import { assignTicket } from './assign-ticket.service.ts';
import { correctReceivedAt } from './correct-received-at.service.ts';
import { correctRoute } from './correct-route.service.ts';
import { handOverTicket } from './hand-over-ticket.service.ts';
import { mergeTicket } from './merge-ticket.service.ts';
import { referTicket } from './refer-ticket.service.ts';
import { reopenTicket } from './reopen-ticket.service.ts';
import { replyToTicket } from './reply-to-ticket.service.ts';
import { returnAnswer } from './return-answer.service.ts';
import { returnTicket } from './return-ticket.service.ts';
import { setUrgency } from './set-urgency.service.ts';
import { takeTicket } from './take-ticket.service.ts';
import * as bodies from './tickets.schemas.ts';
import { transferTicket } from './transfer-ticket.service.ts';
import { unmergeTicket } from './unmerge-ticket.service.ts';
import { withdrawTicket } from './withdraw-ticket.service.ts';

/** What the acts on one ticket have in common: a permission, a version that was read, the ticket as it stands afterwards. */
const act = <Body extends Parameters<typeof Type.Optional>[0]>(
  access: Permission,
  operationId: string,
  summary: string,
  body: Body,
) => ({
  config: { access, ifMatch: true },
  schema: { operationId, summary, params: TicketParams, body, response: { 200: Ticket, '4xx': Problem } },
});
/** An act that needs no words may come without a body. */
const NoBody = Type.Optional(Type.Union([Type.Object({}), Type.Null()]));

const actOf = (request: FastifyRequest): TicketAct => ({
  actor: request.actor,
  ticketId: (request.params as { id: string }).id, // every route here has TicketParams
  version: request.version,
  requestId: request.id,
  once: request.once,
});

const send = (reply: FastifyReply, ticket: Ticket) => reply.header('etag', `"${ticket.version}"`).send(ticket);

/** Each transition of a ticket's life, by its own verb. */
export const ticketActRoutes: Feature = async (app, { ctx }) => {
  app.post(
    '/api/tickets/:id/take',
    act('ticket:take', 'takeTicket', 'Takes the question into one’s own hands', NoBody),
    async (request, reply) => send(reply, await takeTicket(ctx, actOf(request))),
  );
  app.post(
    '/api/tickets/:id/assign',
    act('ticket:assign', 'assignTicket', 'Puts it into the hands of a person of the owning unit', bodies.AssignTicket),
    async (request, reply) => send(reply, await assignTicket(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/answer',
    act('ticket:answer', 'answerTicket', 'Answers in writing; the clock stops only here', bodies.AnswerTicket),
    async (request, reply) => send(reply, await answerTicket(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/approve',
    act(
      'ticket:approve',
      'approveAnswer',
      'Approves the text under review and sends it',
      Type.Optional(Type.Union([bodies.ApproveAnswer, Type.Null()])),
    ),
    async (request, reply) => send(reply, await approveAnswer(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/return-answer',
    act('ticket:approve', 'returnAnswer', 'Gives the text under review back to its author', bodies.ReturnDraft),
    async (request, reply) => send(reply, await returnAnswer(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/handover',
    act('ticket:handover', 'handOverTicket', 'Hands over to the responsible department', bodies.HandOverTicket),
    async (request, reply) => send(reply, await handOverTicket(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/department',
    act(
      'ticket:route',
      'correctRoute',
      'Says which department is responsible, and why not the suggested one',
      bodies.CorrectRoute,
    ),
    async (request, reply) => send(reply, await correctRoute(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/return',
    act('ticket:return', 'returnTicket', 'Returns to the post with a reason', bodies.ReturnTicket),
    async (request, reply) => send(reply, await returnTicket(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/transfer',
    act('ticket:transfer', 'transferTicket', 'Transfers to the other ministry', bodies.TransferTicket),
    async (request, reply) => send(reply, await transferTicket(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/refer',
    act('ticket:refer', 'referTicket', 'Refers outside with a written interim answer', bodies.ReferTicket),
    async (request, reply) => send(reply, await referTicket(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/clarification',
    act('ticket:clarify', 'askClarification', 'Asks the commune; the clock pauses', bodies.AskClarification),
    async (request, reply) => send(reply, await askClarification(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/merge',
    act('ticket:merge', 'mergeTicket', 'Merges into one that asks the same; its clock runs on', bodies.MergeTicket),
    async (request, reply) => send(reply, await mergeTicket(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/unmerge',
    act('ticket:merge', 'unmergeTicket', 'Takes it out of the merge again, before the answer', bodies.UnmergeTicket),
    async (request, reply) => send(reply, await unmergeTicket(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/urgency',
    act(
      'ticket:urgency',
      'setUrgency',
      'Says how urgent it is; its deadlines follow the policy for that',
      bodies.SetUrgency,
    ),
    async (request, reply) => send(reply, await setUrgency(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/received-at',
    act(
      'ticket:received-at',
      'correctReceivedAt',
      'Corrects when the question was received; what is counted from it follows',
      bodies.CorrectReceivedAt,
    ),
    async (request, reply) => send(reply, await correctReceivedAt(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/reply',
    act('ticket:reply', 'replyToTicket', 'The commune’s reply, addition, or asking back', bodies.ReplyToTicket),
    async (request, reply) => send(reply, await replyToTicket(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/note',
    act('ticket:note', 'addNote', 'An internal note; never read by the asking side', bodies.AddNote),
    async (request, reply) => send(reply, await addNote(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/withdraw',
    act('ticket:withdraw', 'withdrawTicket', 'The commune takes its question back', bodies.WithdrawTicket),
    async (request, reply) => send(reply, await withdrawTicket(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/accept',
    act('ticket:accept', 'acceptAnswer', 'The commune says that it is solved', bodies.AcceptAnswer),
    async (request, reply) => send(reply, await acceptAnswer(ctx, actOf(request), request.body)),
  );
  app.post(
    '/api/tickets/:id/reopen',
    act('ticket:reopen', 'reopenTicket', 'Not solved: a fresh day for the unit that answered', bodies.ReopenTicket),
    async (request, reply) => send(reply, await reopenTicket(ctx, actOf(request), request.body)),
  );
};
