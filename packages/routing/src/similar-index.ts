import { compareTexts } from './similar.ts';
import { type ComparableText, readComparable } from './similar-text.ts';

export type Article = { title: string; body: string };
/** `index`: of the article; `rank`: comparable within one search only; `score` 0..1: how surely it answers the question. */
export type Hit = { index: number; rank: number; score: number };
export type ArticleIndex = { search: (query: string, limit: number) => Hit[] };

/** What stands in the title is what the article is about. */
const IN_TITLE = 2.5;
const PAIR = 1.5;
/** Of the best by rank, as many are compared with the question itself. */
const COMPARED = 8;
/** An article that mentions the matter in its text answers it less surely than one that is about it. */
const BY_BODY = 0.9;

const tokensOf = ({ said }: ComparableText): (readonly [number, number])[] => [
  ...said.topic.weights,
  ...said.detail.weights,
  ...said.common.weights,
  ...said.word.weights,
  ...said.law.weights,
  ...[...said.pair.weights].map(([token, weight]) => [token, weight * PAIR] as const),
];

type Posting = { index: number; weight: number };

/** Some thousands of articles in memory, searched by what they say: any typing, with synonyms and abbreviations. */
export const indexArticles = (articles: readonly Article[]): ArticleIndex => {
  const postings = new Map<number, Posting[]>();
  const read = articles.map(({ title, body }, index) => {
    const [ofTitle, whole] = [readComparable(title), readComparable(`${title}\n${body}`)];
    const inTitle = new Set(tokensOf(ofTitle).map(([token]) => token));
    const length = Math.sqrt(tokensOf(whole).length);
    for (const [token] of tokensOf(whole)) {
      const posting = { index, weight: (inTitle.has(token) ? IN_TITLE : 1) / (1 + length / 40) };
      const known = postings.get(token);
      if (known) known.push(posting);
      else postings.set(token, [posting]);
    }
    return { ofTitle, whole };
  });
  return {
    search: (query, limit) => {
      const asked = readComparable(query);
      const ranks = new Map<number, number>();
      for (const [token, weight] of tokensOf(asked)) {
        const found = postings.get(token) ?? [];
        const rarity = Math.log(1 + articles.length / Math.max(1, found.length));
        for (const posting of found)
          ranks.set(posting.index, (ranks.get(posting.index) ?? 0) + weight * rarity * posting.weight);
      }
      const best = [...ranks].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, Math.max(limit, COMPARED));
      return best.slice(0, limit).map(([index, rank], place): Hit => {
        const article = read[index];
        if (article === undefined || place >= COMPARED) return { index, rank, score: 0 };
        const byTitle = compareTexts(asked, article.ofTitle).score;
        return { index, rank, score: Math.max(byTitle, compareTexts(asked, article.whole).score * BY_BODY) };
      });
    },
  };
};
