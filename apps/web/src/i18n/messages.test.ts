import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync(new URL('./vi', import.meta.url));

type Tree = { readonly [key: string]: string | Tree };
const modules = import.meta.glob<Record<string, Tree>>(['./vi/*.ts', './en/*.ts']);

const leavesOf = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : leavesOf(value, `${prefix}${key}.`),
  );
const placesOf = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
const read = async (language: string, file: string): Promise<Map<string, string>> => {
  const module = await modules[`./${language}/${file}`]?.();
  return new Map(leavesOf(module?.[file.replace('.ts', '')] ?? {}));
};

test('there is something to compare', () => {
  expect(files.length).toBeGreaterThanOrEqual(10);
  expect(readdirSync(new URL('./en', import.meta.url))).toEqual(files);
});

test.each(files)('%s: both languages say the same things with the same values filled in', async (file) => {
  const [vi, en] = await Promise.all([read('vi', file), read('en', file)]);
  expect(vi.size).toBeGreaterThan(0);
  const expected = [...en.keys()].map((key) => key.replace(/_one$/, '_other'));
  expect([...new Set(expected)].sort()).toEqual([...vi.keys()].sort());
  for (const [key, text] of en) {
    const source = vi.get(key.replace(/_one$/, '_other')) ?? '';
    expect(text.trim(), key).not.toBe('');
    // One may be said without its number: "tried once", "the next working day".
    const said = (place: string) => place !== 'count' || !key.endsWith('_one') || text.includes('{{count}}');
    expect(placesOf(text), key).toEqual(placesOf(source).filter(said));
  }
});

test.each(files)('%s: Vietnamese is written in composed characters', async (file) => {
  for (const [key, text] of await read('vi', file)) expect(text, key).toBe(text.normalize('NFC'));
});
