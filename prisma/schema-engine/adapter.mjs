import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { databaseOf } from './database-command.mjs';

// Without it adapter-pg reads and writes timestamptz shifted by the machine's own zone.
const UTC = '-c TimeZone=UTC';
const CHAR_OID = 18;
const TEXT_OID = 25;

const opened = new Set();

export const closeAll = async () => {
  for (const adapter of opened) await adapter.dispose().catch(() => undefined);
};

/** The engine's way to the database at `url`, and to the shadow databases on which it replays migrations. */
export const adapterFactory = ({ url = 'postgresql://127.0.0.1:1/none', shadowDatabaseUrl }) => {
  const target = new URL(url);
  const schema = target.searchParams.get('schema') ?? undefined;
  target.searchParams.delete('schema');
  const settings = (database) => {
    const own = new URL(target.href);
    own.pathname = `/${encodeURIComponent(database)}`;
    return { connectionString: own.href, max: 1, options: UTC };
  };
  const open = async (config, afterClose = async () => undefined) => {
    const adapter = mend(await new PrismaPg(config, { schema }).connect());
    const close = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      if (!opened.delete(adapter)) return;
      await close();
      await afterClose();
    };
    opened.add(adapter);
    return adapter;
  };
  const administer = async (sql) => {
    const client = new pg.Client(settings(databaseOf(target)));
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };

  return bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => open(settings(databaseOf(target))),
    // adapter-pg's own version, given a connection string, comes back to the main database.
    async connectToShadowDb() {
      if (shadowDatabaseUrl) {
        const adapter = await open({ connectionString: shadowDatabaseUrl, max: 1, options: UTC });
        await adapter.executeScript('DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;');
        return adapter;
      }
      const name = `prisma_migrate_shadow_db_${randomUUID()}`;
      await administer(`CREATE DATABASE "${name}"`);
      return open(settings(name), () => administer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    },
  });
};

/** adapter-pg 7.10 is made for queries; this mends what the schema engine asks of it beyond them. */
const mend = (adapter) => {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  // pg_catalog has columns of the type "char", which queryRaw refuses: pass them through as text.
  adapter.queryRaw = async (query) => {
    const chars = [];
    adapter.performIO = async (inner) => {
      const result = await performIO(inner);
      const fields = result.fields.map((field, index) => {
        if (field.dataTypeID !== CHAR_OID) return field;
        chars.push(index);
        return { ...field, dataTypeID: TEXT_OID };
      });
      return { fields, rows: result.rows, rowCount: result.rowCount };
    };
    const result = await queryRaw(query);
    for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  adapter.executeRaw = async (query) => (await performIO(query)).rowCount ?? 0;
  // The original splits scripts at ";", which breaks $$ bodies, and hops from one pool connection to the next.
  if (adapter.executeScript) {
    adapter.executeScript = async (script) => {
      try {
        await adapter.client.query(script);
      } catch (error) {
        adapter.onError(error);
      }
    };
  }
  if (adapter.startTransaction) {
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => mend(await startTransaction(level));
  }
  return adapter;
};
