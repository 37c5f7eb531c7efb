import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';

const SEED = fileURLToPath(new URL('../../../prisma/seed', import.meta.url));
/** Names the version of the address database, which the units come from. */
const PACKAGE = fileURLToPath(new URL('../package.json', import.meta.url));
/** The demo world is made once and is no reference data. */
const NOT_REFERENCE = /^(demo|texts)\b|\.test\.ts$/;

/** Changes when the reference data may have changed: a hash of the files that make it. */
export function referenceFingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(PACKAGE));
  const files = readdirSync(SEED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(SEED, path.join(entry.parentPath, entry.name)))
    .filter((file) => !NOT_REFERENCE.test(file))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(path.join(SEED, file)));
  return `reference data ${hash.digest('hex')}`;
}

/** The fingerprint of what the database holds; kept as a comment on a table, which costs no table of its own. */
export async function storedFingerprint(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ note: string | null }>("SELECT obj_description('ministry'::regclass) AS note");
  return rows[0]?.note ?? null;
}

export const storeFingerprint = async (client: pg.ClientBase, fingerprint: string): Promise<void> => {
  // COMMENT takes no parameters; the text is a hash of ours.
  await client.query(`COMMENT ON TABLE ministry IS '${fingerprint}'`);
};
