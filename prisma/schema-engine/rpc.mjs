import { createInterface } from 'node:readline';
import { closeAll } from './adapter.mjs';
import { databaseOf, runDatabaseCommand } from './database-command.mjs';
import { createEngine } from './engine.mjs';

// JSON-RPC's range for errors of the application; the CLI reads everything else from `data`.
const APPLICATION_ERROR = 4466;
// Our own requests to the CLI ("print this") are numbered far from those of the CLI.
const FIRST_PRINT_ID = 1_000_000;

/** Answers the CLI's requests, one after the other, until it closes stdin. */
export const serveRpc = ({ datasource, datamodelFiles }) => {
  const printed = new Map();
  let printId = FIRST_PRINT_ID;
  let enginePromise;
  const getEngine = () => {
    enginePromise ??= createEngine({ datasource, datamodelFiles });
    return enginePromise;
  };
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const print = (content) =>
    new Promise((resolve) => {
      const id = printId++;
      printed.set(id, resolve);
      send({ id, method: 'print', params: { content } });
    });

  // The WebAssembly build replays migrations on a shadow database only inside a "diagnose" call and later reads the
  // result from a cache: without this, a migration that was just applied is a cache miss and an error.
  const replayMigrations = async ({ migrationsList, filters }) => {
    const engine = await getEngine();
    await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: true });
  };

  const special = {
    async createDatabase(params) {
      const url = params.datasource.url ?? datasource.url;
      await runDatabaseCommand('create-database', url);
      return { databaseName: databaseOf(new URL(url)) };
    },
    async getDatabaseVersion() {
      return (await getEngine()).version();
    },
    async evaluateDataLoss(params) {
      await replayMigrations(params);
      return (await getEngine()).evaluateDataLoss(params);
    },
    async createMigration(params) {
      await replayMigrations(params);
      return (await getEngine()).createMigration(params);
    },
    // The native engine prints the diff through the CLI; the WebAssembly build returns it.
    async diff(params) {
      const { exitCode, stdout } = await (await getEngine()).diff(params);
      if (stdout) await print(stdout.replace(/\n$/, ''));
      return { exitCode, stdout: null };
    },
  };

  const answer = async ({ id, method, params = {} }) => {
    try {
      const result = special[method] ? await special[method](params) : await (await getEngine())[method](params);
      send({ id, result: result ?? {} });
    } catch (error) {
      const message = String(error?.message ?? error).replace(/^Error: /, '');
      const data = { is_panic: false, message, error_code: error?.code, meta: error?.meta ?? null };
      send({
        id,
        error: { code: APPLICATION_ERROR, message: 'An error happened. Check the data field for details.', data },
      });
    }
  };

  let queue = Promise.resolve();
  createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    .on('line', (line) => {
      if (!line.trim()) return;
      const message = JSON.parse(line);
      if (message.method) {
        queue = queue.then(() => answer(message));
        return;
      }
      printed.get(message.id)?.();
      printed.delete(message.id);
    })
    .on('close', async () => {
      await queue;
      await closeAll();
      process.exit(0);
    });
};
