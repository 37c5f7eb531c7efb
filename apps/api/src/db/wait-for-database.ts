import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** Told by a server that is starting, recovering or shutting down, and by the network while there is none. */
const PASSES = new Set(['57P03', '57P01', '57P02', 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN']);
const BETWEEN_MS = 500;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * Waits until PostgreSQL takes connections: after a power cut all processes start at once, and the database is the slowest. Throws the
 * last refusal after `patienceMs`, and at once what waiting cannot mend: a wrong password, an unknown database.
 */
export async function waitForDatabase(url: string, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined); // it breaks again right after: the next query will tell
    try {
      await client.connect();
      return;
    } catch (error) {
      if (!PASSES.has(codeOf(error)) || Date.now() > deadline) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
    await delay(BETWEEN_MS);
  }
}
