import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A workspace may bring a vitest.config.ts of its own.
    projects: [
      'packages/*',
      'apps/web',
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'] } },
      {
        test: {
          // One project, so that one PostgreSQL serves the API's tests and the seed's.
          name: 'api',
          include: ['apps/api/src/**/*.test.ts', 'prisma/**/*.test.ts'],
          globalSetup: 'apps/api/src/test/template-db.ts',
          setupFiles: 'apps/api/src/test/fail-on-error.ts',
          // A clone of the template waits for the disk when many files start at once.
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
