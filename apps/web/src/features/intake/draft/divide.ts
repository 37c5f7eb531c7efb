/** Where a text of several questions divides: after its first question mark, else after its first line. -1: nowhere. */
export const dividingPlace = (text: string): number => {
  const asked = text.search(/\?["”»)]?\s+\S/);
  if (asked !== -1) return asked + (/["”»)]/.test(text.charAt(asked + 1)) ? 2 : 1);
  return text.trimEnd().indexOf('\n', text.length - text.trimStart().length);
};

/** The two texts, or null at an edge, where nothing would be divided. */
export const dividedAt = (text: string, at: number): readonly [string, string] | null => {
  const [first, second] = [text.slice(0, at).trim(), text.slice(at).trim()];
  return at > 0 && first && second ? [first, second] : null;
};
