#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which its CLI would download from a host that closed networks do not reach.
// Same command line and JSON-RPC over stdio, on the WebAssembly build of the engine that the package registry delivers.
// prisma.config.ts names this file in PRISMA_SCHEMA_ENGINE_BINARY; docs/adr tells why.
import { parseArgs } from 'node:util';
import { runDatabaseCommand } from './database-command.mjs';
import { engineVersion } from './engine.mjs';
import { serveRpc } from './rpc.mjs';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  strict: false,
  options: {
    version: { type: 'boolean' },
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
  },
});
const datasource = JSON.parse(String(values.datasource ?? '{}'));

if (values.version) {
  process.stdout.write(`schema-engine-wasm ${engineVersion()}\n`);
} else if (positionals[0] === 'cli') {
  process.exitCode = await runDatabaseCommand(String(positionals[1]), datasource.url);
} else {
  serveRpc({ datasource, datamodelFiles: (values.datamodels ?? []).map(String) });
}
