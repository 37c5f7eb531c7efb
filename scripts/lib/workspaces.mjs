import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

/** The folders of pnpm-workspace.yaml, relative to the root, forward slashes. */
export const listWorkspaces = () =>
  ['apps', 'packages']
    .flatMap((parent) => readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`))
    .concat('e2e', 'bench')
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')))
    .sort();
