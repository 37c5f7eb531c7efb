import pg from 'pg';

const STATEMENTS = {
  'can-connect-to-database': () => 'SELECT 1',
  'create-database': (database) => `CREATE DATABASE ${pg.escapeIdentifier(database)}`,
  'drop-database': (database) => `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)}`,
};

/** `cli can-connect-to-database | create-database | drop-database`; answers the exit code that the native engine gives. */
export const runDatabaseCommand = async (command, url) => {
  const target = new URL(url);
  const database = databaseOf(target);
  if (command !== 'can-connect-to-database') target.pathname = '/postgres';
  const client = new pg.Client({ connectionString: target.href });
  try {
    await client.connect();
    await client.query(STATEMENTS[command](database));
    return 0;
  } catch (error) {
    report(error);
    return 1;
  } finally {
    await client.end().catch(() => undefined);
  }
};

export const databaseOf = (url) => decodeURIComponent(url.pathname.slice(1)) || 'postgres';

/** The CLI drops the first line of stderr and reads every other one as JSON. */
const report = (error) => {
  const line = (level, fields) =>
    `${JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' })}\n`;
  process.stderr.write(
    line('INFO', { message: 'start' }) +
      line('ERROR', { is_panic: false, error_code: prismaCode(error), message: error.message || String(error) }),
  );
};

const prismaCode = ({ code }) => {
  if (code === '3D000') return 'P1003';
  if (code === '28P01') return 'P1000';
  // Node's own codes: ECONNREFUSED, ENOTFOUND, ETIMEDOUT …
  return code?.startsWith?.('E') ? 'P1001' : 'P1011';
};
