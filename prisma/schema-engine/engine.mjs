import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { adapterFactory } from './adapter.mjs';

const packageDir = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));

export const engineVersion = () => JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8')).version;

/** A schema engine over `datasource`, with the Prisma schema files that the CLI named. */
export const createEngine = async ({ datasource, datamodelFiles }) => {
  // The engine writes its last words here when it panics.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: '',
    get() {
      return this.message;
    },
    set_message(message) {
      this.message = `RuntimeError: ${message}`;
    },
  };
  // Loaded by hand: the package's entry imports the .wasm file as a module, which Node does only behind a flag.
  const wasm = readFileSync(path.join(packageDir, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = datamodelFiles.map((file) => [file, readFileSync(file, 'utf8')]);
  return glue.SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    () => undefined,
    adapterFactory(datasource),
  );
};
