import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { officeHours, weekOf } from './test/office.ts';

/** What `pnpm -s clock:due` does with these lines. */
const clockDue = async (input: string): Promise<{ code: number | null; lines: readonly string[]; errors: string }> => {
  const child = spawn(process.execPath, [new URL('./due-cli.ts', import.meta.url).pathname]);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.end(input);
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, lines: output.split('\n').slice(0, -1), errors };
};

const good = JSON.stringify({
  calendar: { zone: 'Asia/Ho_Chi_Minh', weekly: weekOf(officeHours) },
  receivedAt: '2026-11-20T09:00:00Z',
  target: { workingMinutes: 480 },
});
const due = '{"dueAt":"2026-11-23T09:00:00.000Z"}';

// A limit for what hangs: each test starts a process.
describe('clock:due', { timeout: 60_000 }, () => {
  test('each line has its result, whatever stands in the others', async () => {
    const { code, lines, errors } = await clockDue(`${good}\r\n{\n\n${good}\n\n \n`);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(lines).toEqual([due, expect.stringContaining('is not JSON'), '{"error":"case: the line is empty"}', due]);
  });

  test('a file of many lines comes out whole, and in order', async () => {
    const line = (minutes: number) => good.replace('480', String(minutes));
    const input = Array.from({ length: 5_000 }, (_, i) => line(i % 480)).join('\n');
    const { lines } = await clockDue(input);
    expect(lines.length).toBe(5_000);
    expect(lines.every((result, i) => result === lines[i % 480])).toBe(true);
    expect(new Set(lines).size).toBe(480);
  });

  test('no lines, no results', async () => {
    expect(await clockDue('')).toEqual({ code: 0, lines: [], errors: '' });
  });
});
