import type { Package } from '../package/open-package.ts';
import { readXml } from '../package/read-xml.ts';
import { readRelationships } from '../package/relationships.ts';
import { FileProblem } from '../read-file.ts';
import type { RichText } from './rich-text.ts';
import { readSharedStrings } from './shared-strings.ts';
import { noStyles, readStyles, type Styles } from './styles.ts';

export type SheetPart = { name: string; part: string; hidden: boolean };

export type Workbook = {
  sheets: readonly SheetPart[];
  strings: readonly RichText[];
  styles: Styles;
  /** Dates count from 1904, as in files that once came from a Macintosh. */
  from1904: boolean;
};

const workbookPart = async (pkg: Package): Promise<string> => {
  const main = (await readRelationships(pkg, '')).find((relation) => relation.type === 'officeDocument');
  const part = main?.target ?? pkg.names.find((name) => /(^|\/)workbook\.xml$/i.test(name));
  if (part === undefined || !pkg.has(part)) throw new FileProblem('not-a-package', { found: part ?? 'workbook.xml' });
  return part;
};

export const readWorkbook = async (pkg: Package): Promise<Workbook> => {
  const part = await workbookPart(pkg);
  const relations = (await readRelationships(pkg, part)).filter((relation) => pkg.has(relation.target));
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readXml(pkg.read(part), part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      // `r:id`; chart sheets and macro sheets have other types and hold no questions.
      const relation = relations.find(({ id, type }) => id === attributes.id && type === 'worksheet');
      if (relation === undefined) return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: attributes.name ?? '', part: relation.target, hidden });
    },
  });
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  return {
    sheets,
    strings: strings === undefined ? [] : await readSharedStrings(pkg, strings),
    styles: styles === undefined ? noStyles : await readStyles(pkg, styles),
    from1904,
  };
};
