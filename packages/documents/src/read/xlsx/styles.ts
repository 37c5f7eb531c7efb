import type { Package } from '../package/open-package.ts';
import { readXml } from '../package/read-xml.ts';

/** What a cell's style says of its text. */
export type CellStyle = { font: string | null; bold: boolean; format: string };

export type Styles = (index: number) => CellStyle;

const PLAIN: CellStyle = { font: null, bold: false, format: 'General' };

/** The formats that Excel does not write out, as far as they change what a person reads. */
const builtInFormat = (id: number): string => {
  if (id === 9 || id === 10) return '0%';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'h:mm';
  if (id === 22) return 'd/m/yyyy h:mm';
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'd/m/yyyy';
  return 'General';
};

export const noStyles: Styles = () => PLAIN;

export const readStyles = async (pkg: Package, part: string): Promise<Styles> => {
  const fonts: { name: string | null; bold: boolean }[] = [];
  const formats = new Map<number, string>();
  const cells: { font: number; format: number }[] = [];
  let within = '';
  await readXml(pkg.read(part), part, {
    open: (name, attributes) => {
      if (name === 'fonts' || name === 'cellXfs' || name === 'numFmts') within = name;
      else if (name === 'numFmt' && within === 'numFmts')
        formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'font' && within === 'fonts') fonts.push({ name: null, bold: false });
      else if (name === 'xf' && within === 'cellXfs') {
        cells.push({ font: Number(attributes.fontId ?? 0), format: Number(attributes.numFmtId ?? 0) });
      } else if (within === 'fonts') {
        const font = fonts.at(-1);
        if (font === undefined) return;
        if (name === 'name') font.name = attributes.val ?? null;
        if (name === 'b') font.bold = attributes.val !== '0' && attributes.val !== 'false';
      }
    },
    close: (name) => {
      if (name === within) within = '';
    },
  });
  return (index) => {
    const cell = cells[index];
    if (cell === undefined) return PLAIN;
    const font = fonts[cell.font];
    return {
      font: font?.name ?? null,
      bold: font?.bold ?? false,
      format: formats.get(cell.format) ?? builtInFormat(cell.format),
    };
  };
};
