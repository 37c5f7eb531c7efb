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

it.runIf(process.getuid?.() === 0)('as root picks another account, and a way through closed folders', () => {
  const account = postgresAccount([path.join(top, 'project', 'data')]);
  expect(account.owner?.uid).toBeGreaterThan(0);
  expect(account.prefix[0]).toBe('setpriv');
  chmodSync(top, 0o755);
  expect(postgresAccount([path.join(top, 'project', 'data')]).prefix).toEqual([]);
});
