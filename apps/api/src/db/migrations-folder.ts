import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The migrations that this version of the application stands on. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));

export const migrationNames = (): string[] =>
  readdirSync(MIGRATIONS_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
