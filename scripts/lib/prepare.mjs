import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withProgress } from './progress.mjs';
import { whenChanged } from './stamps.mjs';
import { findNode, mustRun, pnpm, root, whatIsMissing } from './toolchain.mjs';
import { listWorkspaces } from './workspaces.mjs';

/** Packages, exactly as the lock file says. CI=true keeps the installer from asking questions. */
export const installPackages = () => {
  const missing = whatIsMissing();
  if (missing) throw new Error(missing);
  const manifests = listWorkspaces().map((folder) => `${folder}/package.json`);
  return whenChanged(
    {
      name: 'install',
      sources: ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', ...manifests],
      outputs: ['node_modules/.modules.yaml'],
    },
    async () => {
      await withProgress('Installing packages', () =>
        mustRun(`${pnpm} install --frozen-lockfile`, { quiet: true, own: false, env: { CI: 'true' } }),
      );
      if (!findNode())
        throw new Error('The install left no Node.js 24 in node_modules: is `optional=false` set for npm or pnpm?');
    },
  );
};

/** The database client that the API imports. */
export const generateClient = () =>
  whenChanged(
    {
      name: 'prisma-client',
      sources: ['prisma/schema.prisma', 'prisma.config.ts', 'prisma/schema-engine', 'package.json'],
      outputs: ['apps/api/src/db/generated/client.ts'],
    },
    () => withProgress('Generating the database client', () => mustRun('prisma generate', { quiet: true })),
  );

/** apps/web/dist, which the API serves. */
export const buildWeb = () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'apps/web/package.json'), 'utf8'));
  return whenChanged(
    {
      name: 'web',
      sources: ['apps/web', 'packages', 'pnpm-lock.yaml', 'tsconfig.base.json'],
      outputs: ['apps/web/dist/index.html'],
    },
    () =>
      withProgress('Building the web app', () =>
        mustRun(scripts.build, { quiet: true, cwd: path.join(root, 'apps/web') }),
      ),
  );
};

export const prepareAll = async () => {
  await installPackages();
  await generateClient();
  await buildWeb();
};
