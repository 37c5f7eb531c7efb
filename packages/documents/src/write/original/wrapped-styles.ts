import { SaxesParser } from 'saxes';
import { FileProblem } from '../../read/read-file.ts';
import { withEdits } from './xml-text.ts';

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A cell format as it is written, and the styles part with more of them at its end. */
export type WrappedStyles = {
  /** The number of a style like that one whose text wraps from the top; appended when there is none yet. */
  like: (style: string | undefined) => string;
  /** The part's new text. */
  xml: () => string;
};

type Format = { span: readonly [number, number]; alignment: readonly [number, number] | null; wraps: boolean };

/** Reads the cell formats of a styles part. */
function scanFormats(xml: string, part: string) {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const formats: Format[] = [];
  let list: { tag: readonly [number, number]; end: number; name: string } | null = null;
  let open: { start: number; alignment: Format['alignment']; wraps: boolean } | null = null;
  const malformed = (): never => {
    throw new FileProblem('malformed', { found: part });
  };
  parser.on('error', malformed);
  parser.on('doctype', malformed);
  const startOfTag = (): number => xml.lastIndexOf('<', parser.position - 1);
  let inList = false;
  let alignmentStart = 0;
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (local === 'cellXfs') {
      list = { tag: [startOfTag(), parser.position], end: 0, name };
      inList = true;
    } else if (inList && local === 'xf') open = { start: startOfTag(), alignment: null, wraps: false };
    else if (open && local === 'alignment') {
      alignmentStart = startOfTag();
      open.wraps = attributes.wrapText === '1' || attributes.wrapText === 'true';
    }
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (local === 'cellXfs' && list) {
      list.end = startOfTag();
      inList = false;
    } else if (local === 'alignment' && open) open.alignment = [alignmentStart, parser.position];
    else if (local === 'xf' && open) {
      formats.push({ span: [open.start, parser.position], alignment: open.alignment, wraps: open.wraps });
      open = null;
    }
  });
  parser.write(xml).close();
  // Set in a callback, which the compiler does not follow.
  const found = list as { tag: readonly [number, number]; end: number; name: string } | null;
  if (!found || formats.length === 0) return malformed();
  return { formats, list: found };
}

export function wrappedStyles(xml: string, part: string): WrappedStyles {
  const { formats, list } = scanFormats(xml, part);
  const added: string[] = [];
  const made = new Map<number, string>();
  const prefix = list.name.slice(0, list.name.length - 'cellXfs'.length);

  const wrapped = ({ span, alignment }: Format): string => {
    const own = xml.slice(...span);
    const horizontal =
      alignment && /\shorizontal=(["'])(?:left|center|right|justify)\1/.exec(xml.slice(...alignment))?.[0];
    const wrapping = `<${prefix}alignment${horizontal ?? ''} vertical="top" wrapText="1"/>`;
    const without = alignment ? own.replace(xml.slice(...alignment), '') : own;
    const [tag = ''] = /^<[^>]*?\/?>/.exec(without) ?? [];
    const rest = without.slice(tag.length);
    const bare = tag.replace(/\s*\/?>$/, '').replace(/\sapplyAlignment=(["']).*?\1/s, '');
    // The alignment comes before the protection, the only other child that is common.
    return tag.endsWith('/>')
      ? `${bare} applyAlignment="1">${wrapping}</${prefix}xf>`
      : `${bare} applyAlignment="1">${wrapping}${rest}`;
  };

  return {
    like: (style) => {
      const index = Number(style ?? 0);
      const format = formats[index];
      if (format?.wraps) return String(index);
      const known = made.get(index);
      if (known !== undefined) return known;
      const number = String(formats.length + added.length);
      added.push(wrapped(format ?? (formats[0] as Format))); // scanFormats refuses a part without any
      made.set(index, number);
      return number;
    },
    xml: () => {
      if (added.length === 0) return xml;
      const tag = xml.slice(...list.tag).replace(/\scount=(["'])\d+\1/, ` count="${formats.length + added.length}"`);
      return withEdits(xml, [
        { span: list.tag, text: tag },
        { span: [list.end, list.end], text: added.join('') },
      ]);
    },
  };
}
