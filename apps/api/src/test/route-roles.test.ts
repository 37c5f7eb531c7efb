import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../db/generated/enums.ts';
import type { Client, ProblemBody, Reply } from './client.ts';
import { openTestWorld, type TestWorld } from './world.ts';

/**
 * Who may call which route, written by hand from product.md and not from the code's own table. A route without a row fails, a row
 * without a route too; every cell is tried.
 */
const c = 'commune_staff';
const s = 'provincial_officer';
const o = 'deployed_official';
const d = 'department_officer';
const h = 'department_head';
const t = 'hotline_operator';
const p = 'personnel_officer';
const l = 'leader';
const a = 'admin';
const ROLES = [c, s, o, d, h, t, p, l, a] as const satisfies readonly Role[];
const readers: readonly Role[] = [c, s, o, d, h, t, p, l];
const answerers: readonly Role[] = [s, o, d, h, t];
const creators: readonly Role[] = [c, s, o, t];
const staff: readonly Role[] = [s, o, d, h, t, p, l, a];
const all = [...ROLES];

const TABLE: Record<string, readonly Role[] | 'public'> = {
  'POST /api/auth/login': 'public',
  'POST /api/auth/refresh': 'public',
  'POST /api/auth/logout': 'public',
  'GET /api/demo/accounts': 'public',
  'GET /api/health': 'public',
  'GET /api/ready': 'public',
  'GET /api/me': all,
  'POST /api/me/password': all,
  'GET /api/units': all,
  'GET /api/departments': all,
  'GET /api/handbook/articles': all,
  'GET /api/handbook/articles/{id}': all,
  'GET /api/similar-answers/{id}': readers,
  'POST /api/similar-answers/search': readers,
  'GET /api/tickets/{id}/similar': [...answerers, p, l],
  'GET /api/clusters': [...answerers, p, l],
  'POST /api/tickets/{id}/receipt': [c],
  'GET /api/answer-groups/{groupId}': [s, o, d, h, t, p, l],
  'GET /api/answer-conflicts': [p],
  'POST /api/answer-conflicts/{id}/settlement': [p],
  'POST /api/dossier-drafts/{id}/matches': creators,
  'GET /api/units/{id}/people': all,
  'GET /api/people': [p, a],
  'POST /api/people': [a],
  'GET /api/people/{id}': [p, a],
  'PATCH /api/people/{id}': [a],
  'POST /api/people/{id}/disable': [a],
  'POST /api/people/{id}/enable': [a],
  'POST /api/people/{id}/reset-password': [a],
  'GET /api/posts': [p, a],
  'GET /api/posts/{id}': [p, a],
  'POST /api/posts/{id}/postings': [p, a],
  'POST /api/posts/{id}/postings/{postingId}/end': [p, a],
  'PUT /api/posts/{id}/substitute': [p, a],
  'POST /api/posts/{id}/substitute/end': [p, a],
  'GET /api/policies': staff,
  'GET /api/policies/effective': staff,
  'GET /api/policies/due': creators,
  'POST /api/policies': [a],
  'POST /api/policies/preview': [a],
  'POST /api/policies/dry-run': [a],
  'GET /api/calendars': all,
  'POST /api/calendars': [a],
  'POST /api/calendars/holidays-file': [p, a],
  'GET /api/calendars/{key}': all,
  'GET /api/calendars/{key}/versions/{version}': all,
  'POST /api/calendars/{key}/dry-run': [p, a],
  'POST /api/calendars/{key}/versions': [p, a],
  'GET /api/recomputes': [p, a],
  'GET /api/recomputes/{id}': [p, a],
  'GET /api/tickets': readers,
  'POST /api/tickets': creators,
  'GET /api/tickets/counts': readers,
  'POST /api/tickets/bulk': answerers,
  'GET /api/tickets/{id}': readers,
  'GET /api/tickets/{id}/timeline': readers,
  'GET /api/tickets/{id}/clocks': readers,
  'GET /api/tickets/{id}/working-days': readers,
  'POST /api/tickets/{id}/take': answerers,
  'POST /api/tickets/{id}/assign': [o, h],
  'POST /api/tickets/{id}/answer': answerers,
  'POST /api/tickets/{id}/approve': [h],
  'POST /api/tickets/{id}/return-answer': [h],
  'POST /api/tickets/{id}/handover': [o],
  'POST /api/tickets/{id}/department': [o],
  'GET /api/tickets/{id}/consultations': [s, o, d, h, t, p, l],
  'POST /api/tickets/{id}/consultations': [o, d, h],
  'POST /api/consultations/{id}/reply': [d, h],
  'POST /api/consultations/{id}/end': [o, d, h],
  'GET /api/tickets/{id}/parts': [s, o, d, h, t, p, l],
  'POST /api/tickets/{id}/split': [o, d, h],
  'POST /api/tickets/{id}/return': [s, d, h],
  'POST /api/tickets/{id}/transfer': [o],
  'POST /api/tickets/{id}/refer': [o],
  'POST /api/tickets/{id}/clarification': [o, d, h],
  'POST /api/tickets/{id}/merge': [o],
  'POST /api/tickets/{id}/unmerge': [o],
  'POST /api/tickets/{id}/urgency': [o, h],
  'POST /api/tickets/{id}/received-at': [o, t],
  'POST /api/tickets/{id}/reply': [c, t],
  'POST /api/tickets/{id}/note': answerers,
  'POST /api/tickets/{id}/withdraw': [c],
  'POST /api/tickets/{id}/accept': [c],
  'POST /api/tickets/{id}/reopen': [c],
  'POST /api/tickets/{id}/presence': answerers,
  'GET /api/tickets/{id}/presence': answerers,
  'POST /api/dossiers': creators,
  'GET /api/dossiers': readers,
  'GET /api/dossiers/{id}': readers,
  'GET /api/dossiers/{id}/reply-pack': readers,
  'GET /api/dossiers/{id}/question-files': readers,
  'GET /api/question-template': creators,
  'POST /api/dossier-drafts': creators,
  'GET /api/dossier-drafts': creators,
  'GET /api/dossier-drafts/{id}': creators,
  'DELETE /api/dossier-drafts/{id}': creators,
  'POST /api/dossier-drafts/{id}/changes': creators,
  'POST /api/dossier-drafts/{id}/submission': creators,
  'GET /api/question-files/{id}': readers,
  'POST /api/calls': [t],
  'GET /api/calls': [t],
  'GET /api/callers/{commune}': [t],
  'POST /api/routing/suggest': readers,
  'GET /api/routing/models': [p, a],
  'POST /api/routing/models': [p, a],
  'GET /api/routing/models/{id}': [p, a],
  'POST /api/routing/models/{id}/activation': [p, a],
  'GET /api/routing/corrections': [p, a],
  'GET /api/routing/corrections/people': [p, a],
  'POST /api/routing/corrections/set-aside': [p, a],
  'POST /api/routing/corrections/restorations': [p, a],
  'GET /api/routing/report': [p, a],
  'GET /api/catalogue': staff,
  'POST /api/catalogue/dry-runs': [p, a],
  'GET /api/catalogue/versions': staff,
  'POST /api/catalogue/versions': [p, a],
  'GET /api/catalogue/versions/{version}': staff,
  'POST /api/catalogue/versions/{version}/undo-dry-run': [p, a],
  'POST /api/catalogue/versions/{version}/undo': [p, a],
  'PATCH /api/departments/{code}/assignment': [h, a],
  'POST /api/attachments': [...new Set([...creators, ...answerers])],
  'GET /api/attachments/{id}': readers,
  'GET /api/notifications': all,
  'GET /api/notifications/unread-count': all,
  'POST /api/notifications/read': all,
  'GET /api/dead-letters': [a],
  'POST /api/dead-letters/{id}/retry': [a],
  'POST /api/dead-letters/retry': [a],
  'GET /api/events': all,
  'GET /api/me/notification-preferences': all,
  'PUT /api/me/notification-preferences': all,
  'GET /api/unsubscribe': 'public',
  'POST /api/unsubscribe': 'public',
  'GET /api/me/absences': staff,
  'POST /api/me/absences': staff,
  'DELETE /api/me/absences/{absenceId}': staff,
  'GET /api/people/{id}/absences': [h, p, a],
  'POST /api/people/{id}/absences': [h, p, a],
  'DELETE /api/people/{id}/absences/{absenceId}': [h, p, a],
  'GET /api/duty': [...answerers, p, a],
  'GET /api/units/{id}/duty': [...answerers, p, a],
  'POST /api/units/{id}/duty': [h, p, a],
  'DELETE /api/units/{id}/duty/{turnId}': [h, p, a],
  'GET /api/mail-templates': [a],
  'PUT /api/mail-templates/{kind}/{locale}': [a],
  'DELETE /api/mail-templates/{kind}/{locale}': [a],
  'POST /api/mail-templates/{kind}/{locale}/preview': [a],
};
/** A stream does not end, so that inject waits for it; its own tests open it for real. */
const STREAMS = ['GET /api/events'];
/** Pages and files for people, in no contract: served to anybody. */
const NOT_IN_THE_CONTRACT = /^\/api\/(docs|openapi)/;

let world: TestWorld;
let clients: Record<Role, Client>;
let ticketId: string;

beforeAll(async () => {
  world = await openTestWorld();
  const place = world.aPlace();
  const people = {
    [c]: await world.aPerson(c, place.commune.unitId),
    [s]: await world.aPerson(s, place.provincialDepartment),
    [o]: await world.aPerson(o, place.post),
    [d]: await world.aPerson(d, 'department:TTTN'),
    [h]: await world.aPerson(h, 'department:TTTN'),
    [t]: await world.aPerson(t, 'hotline:MoIT'),
    [p]: await world.aPerson(p, 'personnel:MoIT'),
    [l]: await world.aPerson(l, 'leadership:MoIT'),
    [a]: await world.aPerson(a, 'administration'),
  };
  clients = Object.fromEntries(ROLES.map((role) => [role, world.as(people[role])])) as Record<Role, Client>; // every role is in ROLES
  // A ticket that every reading role sees: asked by telephone, handed over to the department.
  const call = await clients[t].post<{ ticket: { id: string } }>('/api/calls', {
    commune: place.commune.code,
    callerName: 'Hồ Thị Lan',
    callerPhone: '0255',
    question: 'Hỏi về giấy phép bán lẻ rượu.',
    ministry: 'MoIT',
    outcome: 'ticketed',
    startedAt: world.clock.now().toISOString(),
  });
  ticketId = call.body.ticket.id;
  await world.act(people[o], { id: ticketId }, 'handover', { department: 'TTTN' });
});
afterAll(() => world.close());

const addressOf = (route: string): { method: string; url: string } => {
  const [method = '', path = ''] = route.split(' ');
  const id = path.startsWith('/api/tickets') ? ticketId : '01a2000c-0000-7000-8000-000000000000';
  return {
    method,
    url: path
      .replace('{id}', id)
      .replace(/\{(posting|absence|turn|group)Id\}/, id)
      .replace('{commune}', '00001')
      .replace('{kind}', 'answered')
      .replace('{locale}', 'vi'),
  };
};

const call = (client: Client, route: string): Promise<Reply<unknown>> => {
  const { method, url } = addressOf(route);
  switch (method) {
    case 'GET':
      return client.get(url);
    case 'PATCH':
      return client.patch(url, {});
    case 'PUT':
      return client.put(url, {});
    case 'DELETE':
      return client.delete(url);
    default:
      return client.post(url, {});
  }
};

const isRefused = ({ status, problem }: { status: number; problem: ProblemBody }): boolean =>
  status === 401 || problem?.code === 'forbidden';

describe('the table of routes and roles', () => {
  it('has a row for every route, and a route for every row', () => {
    const { paths = {} } = world.app.swagger();
    const routes = Object.entries(paths)
      .filter(([path]) => !NOT_IN_THE_CONTRACT.test(path))
      .flatMap(([path, methods]) => Object.keys(methods ?? {}).map((method) => `${method.toUpperCase()} ${path}`));
    expect(routes.length).toBeGreaterThan(50);
    expect(Object.keys(TABLE).sort()).toEqual(routes.sort());
  });

  it.each(Object.entries(TABLE).filter(([route]) => !STREAMS.includes(route)))('%s', async (route, allowed) => {
    const anonymous = await call(world.anonymous, route);
    if (allowed === 'public') {
      // refreshing without a cookie is a 401 of its own
      expect(anonymous.problem?.code).not.toBe('forbidden');
      expect(anonymous.status).toBeLessThan(500);
      return;
    }
    expect(anonymous.status).toBe(401);
    for (const role of ROLES) {
      const reply = await call(clients[role], route);
      expect(reply.status, `${role}: a fault of ours`).toBeLessThan(500);
      if (allowed.includes(role)) expect(isRefused(reply), `${role} may call ${route}`).toBe(false);
      else if (role === a && route.includes('/api/tickets/{id}'))
        expect(reply.status, 'an administrator sees no ticket').toBe(404);
      else expect(reply.problem?.code, `${role} may not call ${route}`).toBe('forbidden');
    }
  });
});
