import { foldVietnamese } from './fold.ts';
import { type LegalReference, readLegalReferences } from './legal-reference.ts';

export type LegalOwner = { citation: string; owner: number };

export type ResolvedLegalText = LegalOwner & {
  /** 1 = its only owner, cited in full; less when others share it or the year was left out. */
  share: number;
};

export type LegalIndex = { resolve: (reference: LegalReference) => readonly ResolvedLegalText[] };

type Entry = LegalOwner & { article: string | undefined; chapter: string | undefined; year: string | undefined };

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const chapterNumber = (chapter: string | undefined): number | undefined => {
  if (chapter === undefined) return undefined;
  if (/^\d+$/.test(chapter)) return Number(chapter);
  const values = [...chapter].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
};

const keyOf = ({ kind, number }: LegalReference): string => `${kind} ${number}`;

/** Without its year a number may be another year's text. */
const WITHOUT_YEAR = 0.5;

/** Finds who is responsible for a cited text. Entries for one article or chapter only answer to that part. */
export const compileLegalTexts = (owners: readonly LegalOwner[]): LegalIndex => {
  const entries = new Map<string, Entry[]>();
  for (const { citation, owner } of owners) {
    const [reference] = readLegalReferences(foldVietnamese(citation));
    if (reference === undefined) continue;
    const { article, chapter, year } = reference;
    const known = entries.get(keyOf(reference));
    const entry = { citation, owner, article, chapter, year };
    if (known === undefined) entries.set(keyOf(reference), [entry]);
    else known.push(entry);
  }

  return {
    resolve: (reference) => {
      const candidates = (entries.get(keyOf(reference)) ?? []).filter(
        ({ year }) => year === undefined || reference.year === undefined || year === reference.year,
      );
      const years = new Set(candidates.map(({ year }) => year));
      if (years.size > 1) return [];
      const byPart = candidates.filter(
        ({ article, chapter }) =>
          (article !== undefined && article === reference.article) ||
          (chapter !== undefined && chapterNumber(chapter) === chapterNumber(reference.chapter)),
      );
      const whole = candidates.filter(({ article, chapter }) => article === undefined && chapter === undefined);
      const chosen = byPart.length > 0 ? byPart : whole;
      const certainty = reference.year === undefined && !years.has(undefined) ? WITHOUT_YEAR : 1;
      return chosen.map(({ citation, owner }) => ({ citation, owner, share: certainty / chosen.length ** 1.5 }));
    },
  };
};
