import { zipParts } from '../package/zip-parts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type SheetXml = { name: string; xml: string; state?: 'hidden' | 'veryHidden' };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Cells as inline strings, written without row numbers and references as some programs do. */
export const rowsXml = (rows: readonly (readonly string[])[], merges: readonly string[] = []): string =>
  `<sheetData>${rows
    .map(
      (cells) =>
        `<row>${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`)).join('')}</row>`,
    )
    .join(
      '',
    )}</sheetData>${merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`}`;

export const worksheetXml = (inner: string, namespace = MAIN): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${namespace}">${inner}</worksheet>`;

export type XlsxParts = {
  sheets: readonly SheetXml[];
  strings?: string;
  styles?: string;
  workbookPr?: string;
  /** Parts to add, or to put in the place of ours. */
  more?: Readonly<Record<string, string | Uint8Array>>;
  relationsOf?: string;
  main?: string;
};

/** A workbook for a test, of the parts that matter. */
export const buildXlsx = ({
  sheets,
  strings,
  styles,
  workbookPr = '',
  more = {},
  relationsOf = RELATIONS,
  main = MAIN,
}: XlsxParts) => {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationsOf}/${type}" Target="${target}"/>`;
  const relations = [
    ...sheets.map((_sheet, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    ...(strings === undefined ? [] : [relation('strings', 'sharedStrings', '/xl/sharedStrings.xml')]),
    ...(styles === undefined ? [] : [relation('styles', 'styles', 'styles.xml')]),
  ];
  return zipParts({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationsOf}">${workbookPr}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...more,
  });
};
