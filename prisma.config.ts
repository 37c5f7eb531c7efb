import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// The CLI's native engine comes from a host that closed networks do not reach: use the one from the package registry.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./prisma/schema-engine/main.mjs', import.meta.url));
process.env.CHECKPOINT_DISABLE ??= '1';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: {
    // `generate` and `validate` need no database, yet the CLI wants an address.
    url: process.env.DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/caunoi',
    ...(process.env.SHADOW_DATABASE_URL ? { shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL } : {}),
  },
});
