import { sourceOf } from '../list/questions-of-lines.ts';
import type { Package } from '../package/open-package.ts';
import { readXml } from '../package/read-xml.ts';
import type { Relationship } from '../package/relationships.ts';
import type { NotQuestion, ReadLimits } from '../read-file.ts';
import { plainText } from '../text/plain-text.ts';

const PARTS = new Set(['header', 'footer', 'footnotes', 'endnotes', 'comments']);
/** Each is a note of its own; a header is one as a whole. */
const NOTES = new Set(['footnote', 'endnote', 'comment']);

const textsOf = async (pkg: Package, part: string, limits: ReadLimits): Promise<string[]> => {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  const end = () => {
    const plain = plainText(text.slice(0, limits.cellLength));
    if (/\p{L}/u.test(plain)) texts.push(plain);
    text = '';
  };
  await readXml(pkg.read(part), part, {
    open: (name) => {
      if (name === 't') inText = true;
      else if (name === 'p' || name === 'tab' || name === 'br') text += ' ';
    },
    text: (piece) => {
      if (inText && text.length <= limits.cellLength) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (NOTES.has(name)) end();
    },
  });
  end();
  return texts;
};

/** What stands outside the text: page headers and footers, footnotes, endnotes and comments. They ask nothing, and are told once each. */
export const readAsides = async (
  pkg: Package,
  related: readonly Relationship[],
  limits: ReadLimits,
): Promise<readonly NotQuestion[]> => {
  const texts = new Set<string>();
  for (const { type, target } of related) {
    if (!PARTS.has(type) || !pkg.has(target)) continue;
    for (const text of await textsOf(pkg, target, limits)) texts.add(text);
  }
  return [...texts].map((text) => ({ text, kind: 'other', source: sourceOf('paragraphs', 1, 1, null) }));
};
