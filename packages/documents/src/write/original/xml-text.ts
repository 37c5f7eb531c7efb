// biome-ignore lint/suspicious/noControlCharactersInRegex: no XML may hold them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As the content of an element or an attribute. */
export const xmlText = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .toWellFormed()
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** The same with the escape of Excel's own: a text may really read "_x0041_". */
export const xmlCellText = (text: string): string => xmlText(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));

/** Attributes in their order, with a blank before each. */
export const xmlAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');

export type Edit = { span: readonly [number, number]; text: string };

/** The text with non-overlapping pieces of it replaced. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: replacement } of [...edits].sort((a, b) => a.span[0] - b.span[0])) {
    result += text.slice(from, span[0]) + replacement;
    from = span[1];
  }
  return result + text.slice(from);
}
