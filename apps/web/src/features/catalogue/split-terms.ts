import { foldVietnamese } from '@caunoi/routing/fold';

/** A pasted list into terms: by commas, semicolons and lines; each once, however it is written. */
export const splitTerms = (list: string): string[] => {
  const seen = new Map<string, string>();
  for (const part of list.split(/[,;\n\r\t]+/)) {
    const term = part.replace(/\s+/g, ' ').trim().normalize('NFC');
    if (term === '') continue;
    const key = term.toLocaleLowerCase('vi');
    if (!seen.has(key)) seen.set(key, term);
  }
  return [...seen.values()];
};

/**
 * Those that the field does not have yet, and those that it has. Compared with their diacritics: "bán buôn rượu" and
 * "bán buôn ruou" are different entries, "Chợ" and "chợ" are not.
 */
export const sortOutKnown = (
  terms: readonly string[],
  known: readonly string[],
): { fresh: string[]; had: string[] } => {
  const has = new Set(known.map((term) => term.toLocaleLowerCase('vi')));
  const fresh = terms.filter((term) => !has.has(term.toLocaleLowerCase('vi')));
  return { fresh, had: terms.filter((term) => !fresh.includes(term)) };
};

/** Too short to say anything: one letter or a bare number matches every question. */
export const saysNothing = (term: string): boolean => foldVietnamese(term).replace(/[\d\s]/g, '').length < 2;
