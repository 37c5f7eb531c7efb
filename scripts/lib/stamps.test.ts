import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenChanged } from './stamps.mjs';

let dir: string;
let output: string;
let stampDir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'caunoi-stamps-'));
  stampDir = path.join(dir, 'stamps');
  output = path.join(dir, 'output');
  writeFileSync(path.join(dir, 'source'), 'one');
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

const runOnce = async (work = vi.fn(async () => writeFileSync(output, ''))): Promise<number> => {
  await whenChanged({ name: 'step', sources: [path.join(dir, 'source')], outputs: [output], stampDir }, work);
  return work.mock.calls.length;
};

it('works once for the same sources', async () => {
  expect(await runOnce()).toBe(1);
  expect(await runOnce()).toBe(0);
});

it('goes by content, not by time', async () => {
  await runOnce();
  writeFileSync(path.join(dir, 'source'), 'one');
  expect(await runOnce()).toBe(0);
  writeFileSync(path.join(dir, 'source'), 'two');
  expect(await runOnce()).toBe(1);
});

it('works again when what it made is gone', async () => {
  await runOnce();
  rmSync(output);
  expect(await runOnce()).toBe(1);
});

it('remembers nothing of a failure', async () => {
  await expect(
    runOnce(
      vi.fn(async () => {
        writeFileSync(output, '');
        throw new Error('interrupted');
      }),
    ),
  ).rejects.toThrow('interrupted');
  expect(await runOnce()).toBe(1);
});
