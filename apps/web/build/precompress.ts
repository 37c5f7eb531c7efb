import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);
const TEXT = new Set(['.js', '.css', '.html', '.svg', '.json', '.webmanifest']);
/** Below this a compressed copy saves nothing over one network packet. */
const MIN_BYTES = 512;

/** Writes `.br` and `.gz` beside every text file, so that serving them costs no CPU. */
export const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  async writeBundle({ dir = 'dist' }) {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)));
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = await readFile(path);
        if (bytes.length < MIN_BYTES) return;
        const options = {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        };
        await Promise.all([
          brotli(bytes, options).then((out) => writeFile(`${path}.br`, out)),
          gz(bytes, { level: 9 }).then((out) => writeFile(`${path}.gz`, out)),
        ]);
      }),
    );
  },
});
