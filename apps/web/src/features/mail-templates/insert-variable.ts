/** A text with `{{name}}` in place of what is selected, and where the caret then stands. */
export const insertVariable = (
  text: string,
  name: string,
  { from, to }: { from: number; to: number },
): { text: string; caret: number } => {
  const place = `{{${name}}}`;
  return { text: text.slice(0, from) + place + text.slice(to), caret: from + place.length };
};
