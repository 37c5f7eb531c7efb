import type { Package } from '../package/open-package.ts';
import { readXml } from '../package/read-xml.ts';
import { FileProblem } from '../read-file.ts';
import { type RichText, richTextReader } from './rich-text.ts';

/** More than any list of questions has; each is kept in memory while the sheets are read. */
const MAX_STRINGS = 500_000;

export const readSharedStrings = async (pkg: Package, part: string): Promise<readonly RichText[]> => {
  const strings: RichText[] = [];
  const reader = richTextReader();
  await readXml(pkg.read(part), part, {
    open: reader.open,
    text: reader.text,
    close: (name) => {
      reader.close(name);
      if (name !== 'si') return;
      if (strings.length >= MAX_STRINGS) throw new FileProblem('too-large', { limit: MAX_STRINGS, found: part });
      strings.push(reader.take());
    },
  });
  return strings;
};
