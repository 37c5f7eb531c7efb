import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase } from '../db/client.ts';

const POOL_SIZE = 10;

/** A database of the test file's own, cloned from the template: migrated, with reference data and nobody in it. */
export async function cloneTemplate(): Promise<{ url: string; drop: () => Promise<void> }> {
  const { url, template } = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Copying files beats writing the copy to the log, which a test server does not need.
  await asAdmin(url, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => asAdmin(url, `DROP DATABASE ${name} WITH (FORCE)`) };
}

/** {@link cloneTemplate} with a client, for what needs no application around it. */
export async function openTestDatabase() {
  const { url, drop } = await cloneTemplate();
  const { db, pool, close } = openDatabase(url, POOL_SIZE);
  return {
    url,
    db,
    pool,
    close: async () => {
      await close();
      await drop();
    },
  };
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
