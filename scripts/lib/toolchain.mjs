import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
export const pnpm = 'npx -y pnpm@12.21.0';

const NEEDED_MAJOR = 24;
const bundledNode = path.join(
  root,
  'node_modules',
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
// Platforms for which the package registry has a Node.js of its own.
const SELF_SUFFICIENT = new Set(['linux-x64', 'linux-arm64', 'win32-x64']);

/** The Node.js that runs the TypeScript sources: the pinned one of node_modules, else the machine's own when it is new enough. */
export const findNode = () => {
  if (existsSync(bundledNode)) return bundledNode;
  return Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR ? process.execPath : undefined;
};

/** Why this machine cannot run the project, before anything long begins; undefined when it can. */
export const whatIsMissing = () =>
  findNode() || SELF_SUFFICIENT.has(`${process.platform}-${process.arch}`)
    ? undefined
    : `Node.js ${NEEDED_MAJOR} is needed on this kind of machine (${process.platform}-${process.arch}), and this is ${process.version}: install it and try again.`;

/** The environment in which the tools of `cwd` and of the root are found first, run by the right Node.js. */
const toolEnv = (cwd, env) => {
  const node = findNode();
  const tools = [path.join(cwd, 'node_modules/.bin'), path.join(root, 'node_modules/.bin')];
  const PATH = [...tools, ...(node ? [path.dirname(node)] : []), process.env.PATH].join(path.delimiter);
  return { ...process.env, PATH, ...env };
};

/**
 * Runs a command line through the shell. With `quiet` its output is kept and shown only when it fails.
 * Resolves to `{ code, output }`; a signal counts as a failure.
 */
export const run = (command, { cwd = root, env = {}, quiet = false, own = true } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd,
      shell: true,
      env: own ? toolEnv(cwd, env) : { ...process.env, PATH: pathWithoutOwnTools(), ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** For the installer, which replaces node_modules and must not run from inside it. */
const pathWithoutOwnTools = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(path.join(root, 'node_modules')))
    .join(path.delimiter);

/** Like `run`, but a failure is an error that carries what the command said. */
export const mustRun = async (command, options = {}) => {
  const { code, output } = await run(command, options);
  if (code !== 0) throw new Error(`\`${command}\` failed with ${code}${output ? `:\n${output.trim()}` : ''}`);
  return output;
};
