// `npm run db:migration -- add-chase-date`: writes the next folder of prisma/migrations from what changed in the schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diffMigrationsToSchema } from './lib/prisma-diff.ts';

const migrations = path.resolve(import.meta.dirname, '../prisma/migrations');
const name = (process.argv[2] ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '_');

if (!name) {
  console.error('Name the change: npm run db:migration -- add-chase-date');
  process.exit(1);
}

mkdirSync(migrations, { recursive: true });
writeFileSync(path.join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
const sql = await diffMigrationsToSchema();
if (!sql) {
  console.log('prisma/schema.prisma holds nothing that the migrations do not.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(migrations, `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  console.log(
    `Written: ${path.relative(process.cwd(), folder)}/migration.sql. Read it, add what Prisma cannot express, and commit it.`,
  );
}
