import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One core less is the default: but on two, a worker that waits for PostgreSQL leaves half of them idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      'packages/*',
      'apps/web',
      {
        test: {
          name: 'api',
          include: ['apps/api/src/**/*.test.ts', 'prisma/**/*.test.ts'],
          globalSetup: ['apps/api/src/test/template-db.ts'],
          setupFiles: ['apps/api/src/test/fail-on-error.ts'],
          // Real databases on two shared cores: a limit for what hangs, not a measure of speed.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
});
