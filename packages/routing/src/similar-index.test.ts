import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexArticles } from './similar-index.ts';

const linesOf = <T>(path: string): T[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const articles = linesOf<{ title: string; body: string }>('../../../prisma/seed/demo/handbook-samples.jsonl');
const queries = linesOf<{ id: string; query: string; must_find: string[] }>('../fixtures/handbook-queries.jsonl');
const index = indexArticles(articles);

describe('searching articles', () => {
  it.each(queries)('finds what $query asks among the first three', ({ query, must_find }) => {
    const titles = index.search(query, 3).map((hit) => articles[hit.index]?.title);
    for (const title of must_find) expect(titles).toContain(title);
  });

  it('finds nothing by what no article says', () => {
    expect(index.search('', 3)).toEqual([]);
    expect(index.search('zzz qqq', 3)).toEqual([]);
  });

  it('is sure of an article that answers a question, and not of another', () => {
    const [first] = index.search('Hồ sơ cấp giấy phép bán lẻ rượu tại xã gồm những gì?', 1);
    expect(articles[first?.index ?? -1]?.title).toContain('bán lẻ rượu');
    expect(first?.score).toBeGreaterThan(0.5);
    const [other] = index.search('Đường liên thôn hỏng nặng, xin kinh phí sửa chữa', 1);
    expect(other?.score ?? 0).toBeLessThan(0.5);
  });
});
