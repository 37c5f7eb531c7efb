import type { Package } from '../package/open-package.ts';
import { readXml } from '../package/read-xml.ts';
import { FileProblem, type ReadLimits } from '../read-file.ts';
import { fromFont, oldFontOf } from '../text/old-fonts.ts';
import type { Block, Cell, Paragraph, Table } from './body.ts';
import { fontOf, isOn, type Styles } from './styles.ts';
import { symbolText } from './symbols.ts';

type Open = {
  paragraph: Paragraph;
  letters: number;
  strongLetters: number;
  markDeleted: boolean;
  fields: ('code' | 'result')[];
};
type Run = {
  bold: boolean | null;
  caps: boolean | null;
  hidden: boolean | null;
  font: string | null;
  style: string | null;
};
type OpenTable = { table: Table; row: Cell[]; cell: Cell | null };

/** What is deleted, moved away or only an old property; and what repeats the text for other programs. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'sdtPr',
  'sdtEndPr',
  'rt',
  'footnotePr',
  'binData',
]);

const newRun = (): Run => ({ bold: null, caps: null, hidden: null, font: null, style: null });

/** Reads the body: its paragraphs and tables in order, tracked changes accepted, comments and hidden text left out. */
export const readBody = async (pkg: Package, part: string, styles: Styles, limits: ReadLimits): Promise<Block[]> => {
  const blocks: Block[] = [];
  const paragraphs: Open[] = [];
  const tables: OpenTable[] = [];
  const path: string[] = [];
  let boxes = 0;
  let count = 0;
  let prefix = 'w:';
  let skipFrom = -1;
  let run: Run = newRun();
  let joined: Open | null = null;
  let choices: boolean[] = [];
  let inText = false;

  const top = (): Open | undefined => paragraphs.at(-1);
  const skipping = (): boolean => skipFrom >= 0;

  const append = (raw: string): void => {
    const open = top();
    if (open === undefined || open.fields.includes('code')) return;
    const style = styles.get(run.style);
    const own = styles.get(open.paragraph.style ?? styles.standard);
    if (run.hidden ?? (style.hidden || own.hidden)) return;
    const font = run.font ?? style.font ?? own.font ?? '';
    const text = fromFont(raw, font);
    if (oldFontOf(font) !== null && /[^ -~]/.test(raw)) open.paragraph.oldFont = true;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const caps = run.caps ?? (style.caps || own.caps);
    open.letters += letters;
    if ((run.bold ?? (style.bold || own.bold)) || caps) open.strongLetters += letters;
    open.paragraph.text += text;
    if (open.paragraph.text.length > limits.cellLength)
      throw new FileProblem('cell-too-long', { row: open.paragraph.at, limit: limits.cellLength });
  };

  const openParagraph = (): void => {
    count += 1;
    if (count > limits.rows) throw new FileProblem('too-many-rows', { limit: limits.rows });
    const paragraph: Paragraph = {
      at: count,
      text: '',
      style: null,
      numId: null,
      level: null,
      outline: null,
      strong: false,
      oldFont: false,
      boxed: boxes > 0,
    };
    paragraphs.push({ paragraph, letters: 0, strongLetters: 0, markDeleted: false, fields: [] });
  };

  const closeParagraph = (): void => {
    const open = paragraphs.pop();
    if (open === undefined) return;
    // The mark between two paragraphs was deleted: they are one, with the look of the second.
    if (joined !== null && !open.paragraph.boxed) {
      open.paragraph.text = joined.paragraph.text + open.paragraph.text;
      open.letters += joined.letters;
      open.strongLetters += joined.strongLetters;
      joined = null;
    }
    open.paragraph.strong = open.letters > 0 && open.strongLetters === open.letters;
    if (open.markDeleted && !open.paragraph.boxed) {
      joined = open;
      return;
    }
    const cell = tables.at(-1)?.cell;
    if (cell !== undefined && cell !== null && !open.paragraph.boxed) cell.paragraphs.push(open.paragraph);
    else blocks.push({ paragraph: open.paragraph });
  };

  const inProperties = (name: string): boolean => path.at(-2) === name || path.at(-3) === name;

  const openProperty = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const paragraph = top()?.paragraph;
    const value = attributes.val;
    const parent = path.at(-2);
    if (parent === 'rPr' && path.at(-3) === 'r') {
      if (name === 'b') run.bold = isOn(value);
      else if (name === 'caps') run.caps = isOn(value);
      else if (name === 'vanish') run.hidden = isOn(value);
      else if (name === 'rStyle') run.style = value ?? null;
      else if (name === 'rFonts') run.font = fontOf(attributes) ?? null;
      return;
    }
    if (paragraph === undefined || !inProperties('pPr')) return;
    if (name === 'pStyle') paragraph.style = value ?? null;
    else if (name === 'ilvl') paragraph.level = Number(value);
    else if (name === 'numId') paragraph.numId = value ?? null;
    else if (name === 'outlineLvl') paragraph.outline = Number(value);
  };

  const openTable = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const open = tables.at(-1);
    if (name === 'tbl') tables.push({ table: { rows: [] }, row: [], cell: null });
    else if (open === undefined) return;
    else if (name === 'tr') open.row = [];
    else if (name === 'tc') {
      open.cell = { paragraphs: [], columns: 1, goesOn: false };
      open.row.push(open.cell);
    } else if (name === 'gridSpan' && open.cell !== null)
      open.cell.columns = Math.min(64, Math.max(1, Number(attributes.val) || 1));
    else if (name === 'vMerge' && open.cell !== null) open.cell.goesOn = attributes.val !== 'restart';
  };

  const closeTable = (name: string): void => {
    const open = tables.at(-1);
    if (open === undefined) return;
    if (name === 'tc') open.cell = null;
    else if (name === 'tr') open.table.rows.push(open.row);
    else if (name === 'tbl') {
      tables.pop();
      const around = tables.at(-1)?.cell;
      // A table in a cell: its words are the cell's.
      if (around !== undefined && around !== null)
        around.paragraphs.push(...open.table.rows.flat().flatMap((cell) => cell.paragraphs));
      else blocks.push({ table: open.table });
    }
  };

  const openText = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 't') inText = true;
    else if (name === 'tab' || name === 'ptab') append('\t');
    else if (name === 'br' || name === 'cr') append('\n');
    else if (name === 'noBreakHyphen') append('-');
    else if (name === 'softHyphen') append('\u00ad');
    else if (name === 'sym') append(symbolText(attributes.char ?? '', attributes.font ?? ''));
    else if (name === 'fldChar') {
      const fields = top()?.fields;
      if (attributes.fldCharType === 'begin') fields?.push('code');
      else if (attributes.fldCharType === 'end') fields?.pop();
      else if (fields !== undefined && fields.length > 0) fields[fields.length - 1] = 'result';
    }
  };

  await readXml(pkg.read(part), part, {
    open: (name, attributes, fullName) => {
      if (path.length === 0) prefix = fullName.slice(0, fullName.length - name.length);
      path.push(name);
      if (skipping()) return;
      // The mark of a deleted paragraph or row is an empty <w:del/> among the properties.
      if (name === 'del' && path.at(-2) === 'rPr' && path.at(-3) === 'pPr') {
        const open = top();
        if (open !== undefined) open.markDeleted = true;
      }
      if (name === 'Choice') {
        if (choices.at(-1) === true) skipFrom = path.length;
        else if (choices.length > 0) choices[choices.length - 1] = true;
        return;
      }
      if (name === 'AlternateContent') choices.push(false);
      else if (name === 'Fallback' && choices.at(-1) === true) skipFrom = path.length;
      if (fullName !== prefix + name) {
        if (name === 't' && top() !== undefined && !path.includes('txBody')) inText = fullName.startsWith('m:');
        return;
      }
      if ((SKIPPED.has(name) && path.at(-2) !== 'rPr' && path.at(-2) !== 'trPr') || name.endsWith('Change')) {
        skipFrom = path.length;
        return;
      }
      if (name === 'txbxContent') boxes += 1;
      else if (name === 'p') openParagraph();
      else if (name === 'r') run = newRun();
      else if (path.at(-2) === 'r') openText(name, attributes);
      else openProperty(name, attributes);
      if (boxes === 0) openTable(name, attributes);
    },
    text: (text) => {
      if (inText && !skipping()) append(text);
    },
    close: (name, fullName) => {
      const depth = path.length;
      path.pop();
      if (skipping()) {
        if (depth === skipFrom) skipFrom = -1;
        return;
      }
      if (name === 'AlternateContent') choices = choices.slice(0, -1);
      if (name === 't') inText = false;
      if (fullName !== prefix + name) return;
      if (name === 'txbxContent') boxes -= 1;
      else if (name === 'p') closeParagraph();
      else if (boxes === 0) closeTable(name);
    },
  });
  if (joined !== null) blocks.push({ paragraph: (joined as Open).paragraph });
  return blocks;
};
