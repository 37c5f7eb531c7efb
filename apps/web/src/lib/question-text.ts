/** What a question says beyond its subject, which is often its own first sentence. Empty: the subject says it all. */
export const beyondSubject = (subject: string, body: string): string => {
  const text = body.trim();
  const opening = subject.trim().replace(/…$/, '');
  // Cut in the middle of a sentence: the rest alone would not read.
  if (!text.startsWith(opening) || opening !== subject.trim()) return text;
  // the sentence's own end says nothing alone
  return text
    .slice(opening.length)
    .replace(/^[\s?.!;]+/, '')
    .trim();
};

/** Every place of the matched words in a text, in capitals or not, half-open, in UTF-16 units. */
export const placesOf = (text: string, matched: readonly string[]): (readonly [number, number])[] =>
  [...new Set(matched)].filter(Boolean).flatMap((each) => {
    const [within, words] = [text.toLowerCase(), each.toLowerCase()];
    const places: (readonly [number, number])[] = [];
    for (let at = within.indexOf(words); at !== -1; at = within.indexOf(words, at + words.length))
      places.push([at, at + words.length]);
    return places;
  });
