import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import path from 'node:path';

/** Whom the server runs as. Empty unless we are root, because PostgreSQL refuses uid 0. */
export interface ServerAccount {
  owner?: { uid: number; gid: number };
  /** Put before every command, where the account alone could not reach the files. */
  prefix: string[];
}

/** `postgres` where the machine has it, else `nobody`; able to reach every one of `paths`, or an error that names the closed folder. */
export const postgresAccount = (paths: string[]): ServerAccount => {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const owner = lookUp('postgres') ?? lookUp('nobody');
  if (!owner)
    throw new Error('PostgreSQL does not run as root, and this machine has neither a user `postgres` nor `nobody`.');
  const closed = paths.map((each) => findClosedFolder(each, owner)).find((folder) => folder !== undefined);
  if (!closed) return { owner, prefix: [] };
  const prefix = prefixThatOpens(owner, closed);
  if (prefix) return { owner, prefix };
  throw new Error(
    `PostgreSQL runs as uid ${owner.uid} and may not enter ${closed}: move the project and DATA_DIR out of it, run \`chmod o+x ${closed}\`, or do not run as root.`,
  );
};

/** Makes `files` the account's own. */
export const handTo = (account: ServerAccount, ...files: string[]): void => {
  if (!account.owner) return;
  for (const file of files) chownSync(file, account.owner.uid, account.owner.gid);
};

/** The outermost folder above `file` that `owner` may not pass through, such as a home folder of mode 0700. */
export const findClosedFolder = (file: string, owner: { uid: number; gid: number }): string | undefined => {
  const parent = path.dirname(file);
  if (parent === file) return undefined;
  const above = findClosedFolder(parent, owner);
  if (above) return above;
  const { mode, uid, gid } = statSync(parent);
  const search = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
  return mode & search ? undefined : parent;
};

const lookUp = (name: string): { uid: number; gid: number } | undefined => {
  const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
};

/**
 * A checkout under /root or a `mktemp -d` is closed to other accounts. util-linux can drop root and keep just the right to
 * pass through folders; containers withhold the narrow capability but usually leave the wider one. access(2), by which
 * PostgreSQL looks for its own files, forgets capabilities unless no_setuid_fixup is set.
 */
const prefixThatOpens = ({ uid, gid }: { uid: number; gid: number }, closed: string): string[] | undefined => {
  const ids = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'];
  return ['dac_read_search', 'dac_override']
    .map((right) => ['setpriv', ...ids, `--inh-caps=+${right}`, `--ambient-caps=+${right}`])
    .find(([setpriv = '', ...args]) => spawnSync(setpriv, [...args, 'test', '-x', `${closed}/.`]).status === 0);
};
