import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Ctx } from './context.ts';
import { AppError } from './core/app-error.ts';
import { absenceRoutes } from './features/absences/absences.routes.ts';
import { answerRoutes } from './features/answers/answers.routes.ts';
import { attachmentRoutes } from './features/attachments/attachments.routes.ts';
import { calendarRoutes } from './features/calendars/calendars.routes.ts';
import { catalogueRoutes } from './features/catalogue/catalogue.routes.ts';
import { clockRoutes } from './features/clocks/clocks.routes.ts';
import { consultationRoutes } from './features/consultations/consultations.routes.ts';
import { deadLetterRoutes } from './features/dead-letters/dead-letters.routes.ts';
import { demoRoutes } from './features/demo/demo.routes.ts';
import { dossierDraftRoutes } from './features/dossier-drafts/dossier-drafts.routes.ts';
import { draftMatchRoutes } from './features/dossier-drafts/draft-matches.routes.ts';
import { dossierRoutes } from './features/dossiers/dossiers.routes.ts';
import { dutyRoutes } from './features/duty/duty.routes.ts';
import { eventRoutes } from './features/events/events.routes.ts';
import { handbookRoutes } from './features/handbook/handbook.routes.ts';
import { healthRoutes } from './features/health/health.routes.ts';
import { callRoutes } from './features/hotline/calls.routes.ts';
import { mailTemplateRoutes } from './features/mail-templates/mail-templates.routes.ts';
import { notificationRoutes } from './features/notifications/notifications.routes.ts';
import { partRoutes } from './features/parts/parts.routes.ts';
import { peopleRoutes } from './features/people/people.routes.ts';
import { policyRoutes } from './features/policies/policies.routes.ts';
import { postingRoutes } from './features/postings/postings.routes.ts';
import { preferenceRoutes } from './features/preferences/preferences.routes.ts';
import { presenceRoutes } from './features/presence/presence.routes.ts';
import { questionTemplateRoutes } from './features/question-template/question-template.routes.ts';
import { replyPackRoutes } from './features/reply-packs/reply-packs.routes.ts';
import { routingRoutes } from './features/routing/routing.routes.ts';
import { correctionRoutes } from './features/routing-models/corrections.routes.ts';
import { routingModelRoutes } from './features/routing-models/routing-models.routes.ts';
import { routingReportRoutes } from './features/routing-report/routing-report.routes.ts';
import { sessionRoutes } from './features/session/session.routes.ts';
import { similarRoutes } from './features/similar/similar.routes.ts';
import { ticketRoutes } from './features/tickets/tickets.routes.ts';
import { unitRoutes } from './features/units/units.routes.ts';
import { access } from './plugins/access.ts';
import { apiDocs } from './plugins/api-docs.ts';
import { cleanTexts } from './plugins/clean-text.ts';
import { metrics } from './plugins/metrics.ts';
import { openapi } from './plugins/openapi.ts';
import { problems, sendProblem } from './plugins/problems.ts';
import { security } from './plugins/security.ts';
import { validators } from './plugins/validators.ts';
import { webApp } from './plugins/web-app.ts';
import { writeGuards } from './plugins/write-guards.ts';

export type App = FastifyInstance;

const BODY_LIMIT = 1024 * 1024;

/** The whole API over a context; nothing listens yet. */
export async function buildApp(ctx: Ctx): Promise<App> {
  const app = Fastify({
    loggerInstance: ctx.log,
    bodyLimit: BODY_LIMIT,
    // One hop, our own proxy: what stands beyond it in the header is what a client claims, and would let it escape the login throttle.
    trustProxy: ctx.config.trustProxy ? (_address, hop) => hop < 1 : false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
    frameworkErrors: (_error, _request, reply) => sendProblem(reply, new AppError('not-found')),
    // The demo's terminal is read by people.
    logController: new LogController({ disableRequestLogging: ctx.config.demo }),
  });
  await app.register(problems);
  await app.register(validators);
  await app.register(security, { ctx });
  await app.register(metrics, { ctx });
  await app.register(openapi);
  await app.register(cleanTexts);
  await app.register(access, { ctx });
  await app.register(writeGuards);

  await app.register(sessionRoutes, { ctx });
  await app.register(demoRoutes, { ctx });
  await app.register(unitRoutes, { ctx });
  await app.register(peopleRoutes, { ctx });
  await app.register(postingRoutes, { ctx });
  await app.register(calendarRoutes, { ctx });
  await app.register(ticketRoutes, { ctx });
  await app.register(consultationRoutes, { ctx });
  await app.register(partRoutes, { ctx });
  await app.register(clockRoutes, { ctx });
  await app.register(policyRoutes, { ctx });
  await app.register(dossierRoutes, { ctx });
  await app.register(dossierDraftRoutes, { ctx });
  await app.register(draftMatchRoutes, { ctx });
  await app.register(answerRoutes, { ctx });
  await app.register(handbookRoutes, { ctx });
  await app.register(similarRoutes, { ctx });
  await app.register(replyPackRoutes, { ctx });
  await app.register(questionTemplateRoutes, { ctx });
  await app.register(callRoutes, { ctx });
  await app.register(routingRoutes, { ctx });
  await app.register(routingModelRoutes, { ctx });
  await app.register(correctionRoutes, { ctx });
  await app.register(routingReportRoutes, { ctx });
  await app.register(catalogueRoutes, { ctx });
  await app.register(attachmentRoutes, { ctx });
  await app.register(notificationRoutes, { ctx });
  await app.register(preferenceRoutes, { ctx });
  await app.register(absenceRoutes, { ctx });
  await app.register(dutyRoutes, { ctx });
  await app.register(mailTemplateRoutes, { ctx });
  await app.register(presenceRoutes, { ctx });
  await app.register(eventRoutes, { ctx });
  await app.register(deadLetterRoutes, { ctx });
  await app.register(healthRoutes, { ctx });
  await app.register(apiDocs);
  await app.register(webApp, { ctx });

  return app;
}
