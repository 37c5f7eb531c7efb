/**
 * Where an import leads: a file of the repository (path from its root), a built-in module, or an installed package.
 * Built-ins keep their `node:` prefix.
 */
export type Target =
  | { kind: 'file'; path: string }
  | { kind: 'builtin'; name: string }
  | { kind: 'package'; name: string };

interface Rule {
  says: string;
  forbids: (from: string, to: Target) => boolean;
}

const featureOf = (path: string): string | undefined => /^(apps\/(?:api|web)\/src\/features\/[^/]+)\//.exec(path)?.[1];
const roleOf = (path: string): string | undefined => /\.([a-z]+)\.tsx?$/.exec(path)?.[1];
const isPure = (path: string): boolean => ['status', 'policy', 'presenter'].includes(roleOf(path) ?? '');
const inApi = (path: string): boolean => path.startsWith('apps/api/src/');
const inWeb = (path: string): boolean => path.startsWith('apps/web/src/');
const isEntry = (path: string): boolean => ['routes', 'jobs'].includes(roleOf(path) ?? '');
const isPage = (path: string): boolean => inWeb(path) && path.endsWith('-page.tsx');

/** True when `to` is a file of ours for which `test` holds. */
const leadsTo = (to: Target, test: (path: string) => boolean): boolean => to.kind === 'file' && test(to.path);
const under =
  (...folders: string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path.startsWith(folder));
const withRole =
  (...roles: string[]) =>
  (path: string): boolean =>
    roles.includes(roleOf(path) ?? '');
const isPackage = (to: Target, ...names: string[]): boolean =>
  to.kind === 'package' && names.some((name) => to.name === name || to.name.startsWith(`${name}/`));

const DATABASE_PACKAGES = ['pg', 'pg-boss', '@prisma/client', '@prisma/adapter-pg'];

/** architecture.md, "Who may import whom". Tests are free: they build a world out of every part. */
export const RULES: Rule[] = [
  {
    says: 'a feature never imports another feature',
    forbids: (from, to) => {
      const own = featureOf(from);
      return own !== undefined && leadsTo(to, (path) => featureOf(path) !== undefined && featureOf(path) !== own);
    },
  },
  {
    says: 'core, db and plugins never import features',
    forbids: (from, to) =>
      under('apps/api/src/core/', 'apps/api/src/db/', 'apps/api/src/plugins/')(from) &&
      leadsTo(to, under('apps/api/src/features/')),
  },
  {
    says: 'pure files (status, policy, presenter) import schemas, core and packages only: no database, no services, no I/O',
    forbids: (from, to) =>
      isPure(from) &&
      (to.kind === 'builtin' ||
        isPackage(to, ...DATABASE_PACKAGES) ||
        leadsTo(to, under('apps/api/src/db/', 'prisma/')) ||
        leadsTo(to, withRole('queries', 'service', 'routes', 'jobs'))),
  },
  {
    says: 'schemas import schemas, core and packages only',
    forbids: (from, to) =>
      roleOf(from) === 'schemas' &&
      inApi(from) &&
      (to.kind === 'builtin' ||
        isPackage(to, ...DATABASE_PACKAGES) ||
        leadsTo(to, (path) => inApi(path) && roleOf(path) !== 'schemas' && !path.startsWith('apps/api/src/core/'))),
  },
  {
    says: 'queries read the database: they never call services, routes or jobs',
    forbids: (from, to) =>
      inApi(from) && roleOf(from) === 'queries' && leadsTo(to, withRole('service', 'routes', 'jobs')),
  },
  {
    says: 'services never call routes or jobs',
    forbids: (from, to) => inApi(from) && roleOf(from) === 'service' && leadsTo(to, withRole('routes', 'jobs')),
  },
  {
    says: 'routes and jobs reach the database through services and queries',
    forbids: (from, to) =>
      inApi(from) &&
      isEntry(from) &&
      (isPackage(to, 'pg', '@prisma/client', '@prisma/adapter-pg') || leadsTo(to, under('apps/api/src/db/generated/'))),
  },
  {
    says: 'routes and jobs are registered by app.ts and worker.ts, or gathered by those of their own feature',
    forbids: (from, to) => {
      const registers = /^apps\/api\/src\/[^/]+\.ts$/.test(from) && from !== 'apps/api/src/server.ts';
      const gathers = (path: string): boolean => isEntry(from) && featureOf(from) === featureOf(path);
      return leadsTo(to, (path) => inApi(path) && isEntry(path) && !registers && !gathers(path));
    },
  },
  {
    says: 'the application never imports what is made for tests',
    forbids: (_from, to) => leadsTo(to, (path) => under('apps/api/src/test/', 'e2e/', 'bench/')(path) || isTest(path)),
  },
  {
    says: 'packages never import what stands outside packages; their *-cli.ts may read the seeds',
    forbids: (from, to) =>
      under('packages/')(from) &&
      leadsTo(
        to,
        (path) => !path.startsWith('packages/') && !(from.endsWith('-cli.ts') && path.startsWith('prisma/seed/')),
      ),
  },
  {
    says: 'packages do no I/O: no built-in module outside *-cli.ts',
    forbids: (from, to) => under('packages/')(from) && !from.endsWith('-cli.ts') && to.kind === 'builtin',
  },
  {
    says: 'the web app and the API meet in packages/api-client only',
    forbids: (from, to) =>
      (inWeb(from) && leadsTo(to, under('apps/api/', 'prisma/'))) || (inApi(from) && leadsTo(to, under('apps/web/'))),
  },
  {
    says: 'ui knows neither router nor API nor features: it imports ui, lib, theme and pure packages only',
    forbids: (from, to) =>
      under('apps/web/src/ui/')(from) &&
      (isPackage(to, 'react-router', '@tanstack/react-query') ||
        leadsTo(to, under('packages/api-client/')) ||
        leadsTo(
          to,
          (path) => inWeb(path) && !under('apps/web/src/ui/', 'apps/web/src/lib/', 'apps/web/src/theme/')(path),
        )),
  },
  {
    says: 'what features share (ui, lib, parts, session) never imports features',
    forbids: (from, to) =>
      under('apps/web/src/ui/', 'apps/web/src/lib/', 'apps/web/src/parts/', 'apps/web/src/session/')(from) &&
      leadsTo(to, (path) => inWeb(path) && featureOf(path) !== undefined),
  },
  {
    says: 'lib never imports parts, which are made of it',
    forbids: (from, to) => under('apps/web/src/lib/')(from) && leadsTo(to, under('apps/web/src/parts/')),
  },
  {
    says: 'only router.tsx imports pages',
    forbids: (from, to) => from !== 'apps/web/src/router.tsx' && leadsTo(to, isPage),
  },
];

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('apps/api/src/test/');

/** What the import breaks, in words; empty when it is allowed. */
export const brokenRules = (from: string, to: Target): string[] =>
  isTest(from) ? [] : RULES.filter(({ forbids }) => forbids(from, to)).map(({ says }) => says);
