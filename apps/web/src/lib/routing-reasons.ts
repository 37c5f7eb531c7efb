type Reason = { kind?: string; label?: string; matched?: string; start?: number; end?: number };

/** The words of the question that reasons of a route speak of, each once however it is written; a rule speaks of none. */
export const matchedWords = (reasons: readonly Reason[]): readonly string[] => {
  const byWords = new Map<string, string>();
  for (const { matched } of reasons) {
    const words = matched?.trim().replace(/\s+/g, ' ');
    if (words && !byWords.has(words.toLowerCase())) byWords.set(words.toLowerCase(), words);
  }
  return [...byWords.values()];
};

/** Names of the rules that were followed. */
export const ruleNames = (reasons: readonly Reason[]): readonly string[] => [
  ...new Set(reasons.flatMap(({ kind, label }) => (kind === 'rule' && label ? [label] : []))),
];

/** Where they stand in the text that was routed: from, to. */
export const matchedRanges = (reasons: readonly Reason[]): readonly (readonly [number, number])[] =>
  reasons.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [[start, end] as const]));
