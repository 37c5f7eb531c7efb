import type { Evidence } from './evidence.ts';
import type { Reason } from './suggestion.ts';

const SHOWN = 8;

/**
 * The strongest evidence as reasons, in the order of the text and without overlaps, so that a page can highlight them. Fragments of
 * terms are shown only when there is nothing better.
 */
export const reasonsOf = (evidence: readonly Evidence[], text: string): Reason[] => {
  const whole = evidence.filter(({ kind }) => kind !== 'fragment');
  const shown: Evidence[] = [];
  for (const one of (whole.length > 0 ? whole : evidence).toSorted((a, b) => b.weight - a.weight)) {
    if (shown.length === SHOWN) break;
    if (!shown.some(({ start, end }) => one.start < end && start < one.end)) shown.push(one);
  }
  return shown
    .sort((a, b) => a.start - b.start)
    .map(({ kind, label, start, end }): Reason => {
      const place = { matched: text.slice(start, end), start, end };
      return kind === 'legal_text' ? { kind, citation: label, ...place } : { kind: 'term', term: label, ...place };
    });
};
