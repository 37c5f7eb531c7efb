import { diffMigrationsToSchema } from './lib/prisma-diff.ts';

const sql = await diffMigrationsToSchema();
if (sql) {
  console.error(`prisma/schema.prisma is ahead of prisma/migrations (npm run db:migration -- name):\n${sql}`);
  process.exit(1);
}
