/** A numbered legal text as it is cited: what it is, and which part of it. Numbers as written, without leading zeros. */
export type LegalReference = {
  kind: LegalKind;
  number: string;
  /** Undefined when the citation leaves it out ("NĐ 105", "QĐ 2172/QĐ-BCT"). */
  year: string | undefined;
  article: string | undefined;
  clause: string | undefined;
  point: string | undefined;
  chapter: string | undefined;
  /** Offsets in the folded text. */
  start: number;
  end: number;
};

export type LegalKind = 'decree' | 'circular' | 'decision' | 'resolution';

const KIND_BY_WORD: Readonly<Record<string, LegalKind>> = {
  'nghi dinh': 'decree',
  nd: 'decree',
  ndcp: 'decree',
  'thong tu': 'circular',
  tt: 'circular',
  'quyet dinh': 'decision',
  qd: 'decision',
  'nghi quyet': 'resolution',
  nq: 'resolution',
};

const LEAD = String.raw`(?:(?:diem|d) (?<point>[a-z]) )?(?:(?:khoan|k) ?(?<clause>\d{1,2}) )?(?:(?:dieu|d) ?(?<article>\d{1,3}[a-z]?) )?(?:chuong (?<chapter>[ivx]{1,6}|\d{1,2}) )?(?:cua |tai |theo )?`;
const KIND = `(?<kind>nghi dinh|thong tu|quyet dinh|nghi quyet|nd|tt|qd|nq)`;
const ISSUER = `(?: (?:nd|tt|qd|nq|vbhn) ?[a-z]{2,6})?`;
/** `66 25` is how a resolution numbered 66.25 folds. */
const NUMBER = String.raw`(?<number>\d{1,4}(?: \d{1,2}(?= (?:20|nam 20)))?)`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;

/** "điểm a khoản 2 Điều 12 Nghị định số 146/2025/NĐ-CP", "NĐ 146/2025", "nđ 60 năm 2024", "QĐ 2172/QĐ-BCT", "NĐ 105". */
const WITH_KIND = new RegExp(
  String.raw`\b${LEAD}${KIND}(?: so)? ?${NUMBER}(?: (?:nam )?${YEAR})?${ISSUER}(?: nam \d{4})?\b`,
  'g',
);
/** "146/2025/NĐ-CP" with the kind only at its end. */
const WITH_ISSUER = new RegExp(String.raw`\b${LEAD}${NUMBER} ${YEAR} (?<kind>nd|tt|qd|nq) [a-z]{2,6}\b`, 'g');

const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '').replace(' ', '.');

const readWith = (pattern: RegExp, folded: string): LegalReference[] =>
  [...folded.matchAll(pattern)].flatMap((match) => {
    const { kind: word = '', number = '', year, article, clause, point, chapter } = match.groups ?? {};
    const kind = KIND_BY_WORD[word];
    if (kind === undefined) return [];
    const joint = /^(?:cua|tai|theo) /.exec(match[0])?.[0] ?? '';
    const [start, end] = [match.index + joint.length, match.index + match[0].length];
    return [{ kind, number: withoutZeros(number), year, article, clause, point, chapter, start, end }];
  });

/** Reads the numbered legal texts a folded text cites, in order. Laws go by their name, not by a number. */
export const readLegalReferences = (folded: string): LegalReference[] => {
  const inOrder = [...readWith(WITH_KIND, folded), ...readWith(WITH_ISSUER, folded)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let end = 0;
  return inOrder.filter((reference) => {
    if (reference.start < end) return false;
    end = reference.end;
    return true;
  });
};
