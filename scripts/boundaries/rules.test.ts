import { describe, expect, it } from 'vitest';
import { brokenRules, RULES, type Target } from './rules.ts';

const file = (path: string): Target => ({ kind: 'file', path });
const builtin: Target = { kind: 'builtin', name: 'node:fs' };
const installed = (name: string): Target => ({ kind: 'package', name });
const api = (path: string): string => `apps/api/src/${path}`;
const web = (path: string): string => `apps/web/src/${path}`;

const FORBIDDEN: [rule: string, from: string, to: Target][] = [
  ['a feature never', api('features/tickets/answer-ticket.service.ts'), file(api('features/units/units.queries.ts'))],
  ['a feature never', web('features/queue/queue-list.tsx'), file(web('features/ticket/ticket.queries.ts'))],
  ['core, db and plugins', api('core/audit.ts'), file(api('features/units/units.queries.ts'))],
  ['core, db and plugins', api('plugins/access.ts'), file(api('features/people/find-actor.ts'))],
  ['pure files', api('features/tickets/ticket.policy.ts'), file(api('db/client.ts'))],
  ['pure files', api('features/tickets/ticket.status.ts'), file(api('features/tickets/tickets.queries.ts'))],
  ['pure files', api('features/tickets/ticket.presenter.ts'), installed('@prisma/client')],
  ['pure files', api('features/tickets/ticket.presenter.ts'), builtin],
  ['schemas import', api('features/tickets/tickets.schemas.ts'), file(api('features/tickets/ticket.status.ts'))],
  ['schemas import', api('features/tickets/tickets.schemas.ts'), file(api('db/client.ts'))],
  ['queries read', api('features/tickets/tickets.queries.ts'), file(api('features/tickets/take-ticket.service.ts'))],
  ['services never', api('features/tickets/take-ticket.service.ts'), file(api('features/tickets/tickets.routes.ts'))],
  ['routes and jobs reach', api('features/tickets/tickets.routes.ts'), file(api('db/generated/client.ts'))],
  ['routes and jobs reach', api('features/tickets/tickets.jobs.ts'), installed('pg')],
  ['registered by app.ts', api('server.ts'), file(api('features/tickets/tickets.routes.ts'))],
  ['registered by app.ts', api('core/job-names.ts'), file(api('features/tickets/tickets.jobs.ts'))],
  ['made for tests', api('app.ts'), file(api('test/world.ts'))],
  ['made for tests', web('main.tsx'), file('e2e/pages.ts')],
  ['packages never', 'packages/sla/src/clock.ts', file(api('core/audit.ts'))],
  ['packages never', 'packages/routing/src/suggest.ts', file('prisma/seed/catalogue/load-catalogue.ts')],
  ['packages never', 'packages/routing/src/eval-cli.ts', file(api('core/audit.ts'))],
  ['packages do no I/O', 'packages/sla/src/clock.ts', builtin],
  ['meet in packages/api-client', web('lib/api.ts'), file(api('features/tickets/tickets.schemas.ts'))],
  ['meet in packages/api-client', api('app.ts'), file(web('paths.ts'))],
  ['ui knows neither', web('ui/button/button.tsx'), file(web('paths.ts'))],
  ['ui knows neither', web('ui/button/button.tsx'), installed('react-router')],
  ['ui knows neither', web('ui/button/button.tsx'), installed('@tanstack/react-query')],
  ['ui knows neither', web('ui/button/button.tsx'), file('packages/api-client/src/client.ts')],
  ['what features share', web('parts/bulk/bulk-bar.tsx'), file(web('features/queue/queue.queries.ts'))],
  ['lib never imports parts', web('lib/trail.ts'), file(web('parts/bulk/selection.ts'))],
  ['only router.tsx', web('features/queue/queue-layout.tsx'), file(web('features/queue/queue-page.tsx'))],
];

const ALLOWED: [from: string, to: Target][] = [
  [api('features/tickets/tickets.routes.ts'), file(api('features/tickets/tickets.queries.ts'))],
  [api('features/tickets/take-ticket.service.ts'), file(api('features/tickets/ticket.policy.ts'))],
  [api('features/tickets/take-ticket.service.ts'), file(api('core/audit.ts'))],
  [api('features/tickets/tickets.queries.ts'), file(api('db/client.ts'))],
  [api('features/tickets/ticket.presenter.ts'), file(api('features/tickets/tickets.schemas.ts'))],
  [api('features/tickets/ticket.presenter.ts'), file('packages/sla/src/clock.ts')],
  [api('features/tickets/tickets.schemas.ts'), installed('typebox')],
  [api('app.ts'), file(api('features/tickets/tickets.routes.ts'))],
  [api('features/tickets/tickets.routes.ts'), file(api('features/tickets/ticket-acts.routes.ts'))],
  [api('worker.ts'), file(api('features/tickets/tickets.jobs.ts'))],
  [api('features/tickets/tickets.test.ts'), file(api('features/units/units.queries.ts'))],
  [api('test/world.ts'), file(api('features/units/units.queries.ts'))],
  ['packages/routing/src/eval-cli.ts', builtin],
  ['packages/routing/src/eval-cli.ts', file('prisma/seed/catalogue/load-catalogue.ts')],
  ['packages/sla/src/clock.test.ts', builtin],
  [web('features/dossier/dossier-acts.tsx'), file(web('parts/bulk/bulk-bar.tsx'))],
  [web('router.tsx'), file(web('features/queue/queue-page.tsx'))],
  [web('features/queue/queue-page.tsx'), file(web('ui/button/button.tsx'))],
  [web('features/queue/queue.queries.ts'), file('packages/api-client/src/client.ts')],
  [web('ui/countdown/countdown.tsx'), file('packages/sla/src/clock.ts')],
];

describe('the import rules', () => {
  it.each(FORBIDDEN)('%s: %s', (rule, from, to) => {
    expect(brokenRules(from, to).join()).toContain(rule);
  });

  it.each(ALLOWED)('allows %s', (from, to) => {
    expect(brokenRules(from, to)).toEqual([]);
  });

  it('each have a case that breaks them', () => {
    const broken = new Set(FORBIDDEN.flatMap(([, from, to]) => brokenRules(from, to)));
    expect(RULES.map(({ says }) => says).filter((says) => !broken.has(says))).toEqual([]);
  });
});
