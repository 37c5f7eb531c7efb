import { createBrowserRouter, type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { openPage, page } from './page-route.tsx';
import { loginFrom, paths } from './paths.ts';
import { homePath } from './session/home-path.ts';
import type { Role } from './session/session-state.ts';
import { findUser } from './session/sign-in.ts';
import { loadNavigation } from './shell/navigation.ts';
import { PageError } from './shell/page-error.tsx';
import { PageLoading } from './shell/page-loading.tsx';
import { NotFoundPage } from './shell/status-pages.tsx';

/** Whose work is a queue: all but those who ask, and the administrator, who reads no tickets. */
const ANSWERING: readonly Role[] = [
  'deployed_official',
  'provincial_officer',
  'department_officer',
  'department_head',
  'hotline_operator',
  'personnel_officer',
  'leader',
];

/** All but those who ask. */
const STAFF: readonly Role[] = [...ANSWERING, 'admin'];

/** Whose unit has turns, and who gives them out. */
const ON_DUTY: readonly Role[] = [...ANSWERING.filter((role) => role !== 'leader'), 'admin'];

const ASKERS: readonly Role[] = ['commune_staff', 'provincial_officer', 'deployed_official', 'hotline_operator'];

/** A page added here appears in the navigation of the roles that have an entry for it (shell/navigation.ts). */
const pages: RouteObject[] = [
  page(paths.communeHome, () => import('./features/commune/commune-home-page.tsx'), {
    words: ['dossier'],
    roles: ['commune_staff'],
  }),
  page(paths.newQuestion, () => import('./features/intake/new-question-page.tsx'), {
    words: ['intake'],
    roles: ASKERS,
  }),
  page(paths.manyQuestions, () => import('./features/intake/start/start-page.tsx'), {
    words: ['intake', 'drafts'],
    roles: ASKERS,
  }),
  page(paths.draft(), () => import('./features/intake/draft/draft-page.tsx'), {
    words: ['intake', 'drafts'],
    roles: ASKERS,
  }),
  page(paths.questionFileGuide, () => import('./features/guide/guide-page.tsx'), { words: ['guide'], roles: ASKERS }),
  page(paths.dossiers, () => import('./features/dossier/dossiers-page.tsx'), { words: ['dossier'] }),
  page(paths.dossier(), () => import('./features/dossier/dossier-page.tsx'), {
    words: ['dossier', 'following', 'acts'],
  }),
  page(paths.queue, () => import('./features/queue/queue-page.tsx'), { words: ['queue', 'acts'], roles: ANSWERING }),
  page(paths.ticket(), () => import('./features/ticket/ticket-page.tsx'), { words: ['ticket', 'acts'] }),
  page(paths.hotline, () => import('./features/hotline/hotline-page.tsx'), {
    words: ['hotline', 'acts'],
    roles: ['hotline_operator'],
  }),
  page(paths.calls, () => import('./features/hotline/calls/calls-page.tsx'), {
    words: ['hotline'],
    roles: ['hotline_operator'],
  }),
  page(paths.people, () => import('./features/people/people-page.tsx'), {
    words: ['people'],
    roles: ['personnel_officer', 'admin'],
  }),
  page(paths.posts, () => import('./features/people/posts/posts-page.tsx'), {
    words: ['people'],
    roles: ['personnel_officer', 'admin'],
  }),
  page(paths.duty, () => import('./features/duty/duty-page.tsx'), { words: ['duty'], roles: ON_DUTY }),
  page(paths.mailTemplates, () => import('./features/mail-templates/mail-templates-page.tsx'), {
    words: ['wording'],
    roles: ['admin'],
  }),
  page(paths.deadLetters, () => import('./features/dead-letters/dead-letters-page.tsx'), {
    words: ['failures', 'wording'],
    roles: ['admin'],
  }),
  page(paths.policies, () => import('./features/policies/policies-page.tsx'), {
    words: ['policies'],
    roles: [...ANSWERING, 'admin'],
  }),
  page(paths.catalogue, () => import('./features/catalogue/catalogue-page.tsx'), {
    words: ['catalogue'],
    roles: STAFF,
  }),
  page(paths.routingRules, () => import('./features/catalogue/rules/rules-page.tsx'), {
    words: ['catalogue'],
    roles: STAFF,
  }),
  page(paths.catalogueHistory, () => import('./features/catalogue/history/history-page.tsx'), {
    words: ['catalogue'],
    roles: STAFF,
  }),
  page(paths.routingReport, () => import('./features/routing-report/routing-report-page.tsx'), {
    words: ['routingReport'],
    roles: ['personnel_officer', 'admin'],
  }),
  page(paths.calendars, () => import('./features/calendars/calendars-page.tsx'), { words: ['calendars'] }),
  page(paths.closures, () => import('./features/calendars/closures-page.tsx'), { words: ['calendars'] }),
  page(paths.answerGroup(), () => import('./features/answers/answer-group-page.tsx'), {
    words: ['reuse'],
    roles: ANSWERING,
  }),
  page(paths.answerConflicts, () => import('./features/answers/answer-conflicts-page.tsx'), {
    words: ['reuse'],
    roles: ['personnel_officer'],
  }),
  page(paths.handbookArticle(), () => import('./features/handbook/article-page.tsx'), { words: ['handbook'] }),
  page(paths.settings, () => import('./features/settings/settings-page.tsx'), {
    words: ['session', 'settings'],
  }),
];

/** Given to the shell, which offers only these. */
export const knownPages: ReadonlySet<string> = new Set(pages.flatMap(({ path }) => path ?? []));

const requireUser = async ({ request }: LoaderFunctionArgs) => {
  const user = await findUser();
  const { pathname, search } = new URL(request.url);
  if (!user) throw redirect(loginFrom(pathname + search));
  await loadNavigation(user);
  return null;
};

const toHome = async () => {
  const user = await findUser();
  if (!user) throw redirect(paths.login);
  const home = homePath(user);
  throw redirect(knownPages.has(home) ? home : paths.settings);
};

const frame = async () => {
  const { Shell } = await import('./shell/shell.tsx');
  return { Page: Shell, loader: requireUser };
};

export const router = createBrowserRouter([
  openPage({ path: paths.login }, () => import('./features/session/login-page.tsx'), ['session']),
  openPage({ path: paths.unsubscribe }, () => import('./features/unsubscribe/unsubscribe-page.tsx'), [
    'unsubscribe',
    'shell',
  ]),
  openPage({ path: paths.demo }, () => import('./features/session/demo-page.tsx'), ['session']),
  { path: paths.landing, loader: toHome, HydrateFallback: PageLoading, errorElement: <PageError whole /> },
  openPage({ children: [...pages, { path: '*', element: <NotFoundPage /> }] }, frame),
]);
