type Reason = { matched?: string; start?: number; end?: number };

/** The words of the question that reasons of a route speak of, each once; a rule speaks of none. */
export const matchedWords = (reasons: readonly Reason[]): readonly string[] => [
  ...new Set(reasons.flatMap(({ matched }) => matched ?? [])),
];

/** Where they stand in the text that was routed: from, to. */
export const matchedRanges = (reasons: readonly Reason[]): readonly (readonly [number, number])[] =>
  reasons.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [[start, end] as const]));
