import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A workspace may bring a vitest.config.ts of its own; the last two have no workspace.
    projects: [
      'packages/*',
      'apps/*',
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'] } },
      { test: { name: 'prisma', include: ['prisma/**/*.test.ts'] } },
    ],
  },
});
