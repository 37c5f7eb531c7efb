import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findClosedFolder, postgresAccount } from './postgres-account.ts';

const STRANGER = { uid: 54321, gid: 54321 };

let top: string;

beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'caunoi-account-'));
  mkdirSync(path.join(top, 'project', 'data'), { recursive: true });
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

it('names the outermost folder that the account may not pass', () => {
  expect(findClosedFolder(path.join(top, 'project', 'data'), STRANGER)).toBe(top);
  chmodSync(top, 0o711);
  expect(findClosedFolder(path.join(top, 'project', 'data'), STRANGER)).toBeUndefined();
  chmodSync(path.join(top, 'project'), 0o750);
  expect(findClosedFolder(path.join(top, 'project', 'data'), STRANGER)).toBe(path.join(top, 'project'));
});

it("goes by the owner's and the group's own right where they apply", () => {
  const { uid, gid } = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  expect(findClosedFolder(path.join(top, 'project'), { uid, gid: 54321 })).toBeUndefined();
  chmodSync(top, 0o710);
  expect(findClosedFolder(path.join(top, 'project'), { uid: 54321, gid })).toBeUndefined();
});

it('as root picks another account, with a way through closed folders that access(2) accepts', () => {
  const inner = path.join(top, 'project', 'data');
  const { owner, prefix } = postgresAccount([inner]);
  if (process.getuid?.() !== 0) {
    expect({ owner, prefix }).toEqual({ owner: undefined, prefix: [] });
    return;
  }
  expect(owner?.uid).toBeGreaterThan(0);
  chmodSync(inner, 0o755);
  const [command = '', ...args] = [
    ...prefix,
    process.execPath,
    '-p',
    'fs.accessSync(process.argv[1]); process.getuid()',
    inner,
  ];
  expect(execFileSync(command, args, { encoding: 'utf8' }).trim()).toBe(String(owner?.uid));

  chmodSync(top, 0o755);
  expect(postgresAccount([inner])).toEqual({ owner, prefix: [] });
});
