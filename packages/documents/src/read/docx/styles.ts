import type { Package } from '../package/open-package.ts';
import { readXml } from '../package/read-xml.ts';

/** What a style says, as far as the reader of letters cares; undefined: nothing, the style that it is based on decides. */
export type Style = {
  basedOn?: string;
  numId?: string;
  level?: number;
  outline?: number;
  bold?: boolean;
  caps?: boolean;
  hidden?: boolean;
  font?: string;
};

export type Styles = {
  get: (id: string | null) => Required<Pick<Style, 'bold' | 'caps' | 'hidden'>> & Style;
  /** The paragraph style of paragraphs that name none. */
  standard: string | null;
};

/** ST_OnOff: the element alone means yes. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/i.test(value);

export const fontOf = (attributes: Readonly<Record<string, string>>): string | undefined =>
  attributes.ascii ?? attributes.hAnsi ?? attributes.cs;

/** Chains of styles are short; a circle of them is a damaged or hostile file. */
const DEEPEST = 20;

export const readStyles = async (pkg: Package, part: string | undefined): Promise<Styles> => {
  const styles = new Map<string, Style>();
  const defaults: Style = {};
  let standard: string | null = null;
  let current: Style | null = null;
  const path: string[] = [];
  if (part !== undefined && pkg.has(part)) {
    await readXml(pkg.read(part), part, {
      open: (name, attributes) => {
        path.push(name);
        if (path.some((each) => each.endsWith('Change'))) return;
        const value = attributes.val;
        if (name === 'rPrDefault') current = defaults;
        else if (name === 'style') {
          current = {};
          const id = attributes.styleId ?? '';
          styles.set(id, current);
          if (attributes.type === 'paragraph' && attributes.default !== undefined && isOn(attributes.default))
            standard = id;
        } else if (current === null) return;
        else if (name === 'basedOn') current.basedOn = value;
        else if (name === 'numId') current.numId = value;
        else if (name === 'ilvl') current.level = Number(value);
        else if (name === 'outlineLvl') current.outline = Number(value);
        else if (name === 'b') current.bold = isOn(value);
        else if (name === 'caps') current.caps = isOn(value);
        else if (name === 'vanish') current.hidden = isOn(value);
        else if (name === 'rFonts') current.font = fontOf(attributes) ?? current.font;
        // Headings of programs that give no outline level are known by their names.
        else if (name === 'name' && current.outline === undefined) {
          const level = /^heading ([1-9])$/i.exec(value ?? '')?.[1];
          if (level !== undefined) current.outline = Number(level) - 1;
        }
      },
      close: (name) => {
        path.pop();
        if (name === 'style' || name === 'rPrDefault') current = null;
      },
    });
  }
  const resolved = new Map<string, Style>();
  const resolve = (id: string, depth: number): Style => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const own = styles.get(id);
    if (own === undefined || depth > DEEPEST) return defaults;
    const based = own.basedOn === undefined ? defaults : resolve(own.basedOn, depth + 1);
    const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
    const whole: Style = { ...based, ...said };
    resolved.set(id, whole);
    return whole;
  };
  return {
    get: (id) => ({ bold: false, caps: false, hidden: false, ...(id === null ? defaults : resolve(id, 0)) }),
    standard,
  };
};
