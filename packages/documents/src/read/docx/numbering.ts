import { toRoman } from '../list/roman.ts';
import type { Package } from '../package/open-package.ts';
import { readXml } from '../package/read-xml.ts';
import type { Styles } from './styles.ts';

type Level = {
  start: number;
  format: string;
  text: string;
  restartAfter: number | null;
  legal: boolean;
  style: string | null;
};
type Abstract = { levels: Map<number, Level>; styleLink: string | null; numStyleLink: string | null };
type Instance = { abstractId: string; starts: Map<number, number>; levels: Map<number, Level> };

/** What Word prints before a paragraph. */
export type AutomaticLabel = { printed: string; format: string; listId: string; level: number };

export type Numbering = {
  /** Counts one paragraph on and says its label; null: the list or the level does not exist, or is numbered "none". */
  next: (numId: string, level: number) => AutomaticLabel | null;
  /** The level of a list that is tied to a paragraph style. */
  levelOfStyle: (numId: string, style: string) => number | null;
};

const newLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  restartAfter: null,
  legal: false,
  style: null,
});

const toLetters = (value: number, first: string): string => {
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.min(20, Math.floor((value - 1) / 26) + 1));
};

const COUNTING = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const printNumber = (value: number, format: string): string => {
  const bounded = Math.max(0, Math.min(value, 32_767));
  if (bounded === 0) return format === 'none' || format === 'bullet' ? '' : '0';
  switch (format) {
    case 'lowerLetter':
    case 'russianLower':
      return toLetters(bounded, 'a');
    case 'upperLetter':
    case 'russianUpper':
      return toLetters(bounded, 'A');
    case 'lowerRoman':
      return toRoman(bounded).toLowerCase();
    case 'upperRoman':
      return toRoman(bounded);
    case 'decimalZero':
      return String(bounded).padStart(2, '0');
    case 'vietnameseCounting':
      return COUNTING[bounded] ?? String(bounded);
    case 'decimalEnclosedParen':
      return `(${bounded})`;
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(bounded);
  }
};

const readParts = async (
  pkg: Package,
  part: string,
  abstracts: Map<string, Abstract>,
  instances: Map<string, Instance>,
): Promise<void> => {
  let abstract: Abstract | null = null;
  let instance: Instance | null = null;
  let override = 0;
  let level: Level | null = null;
  await readXml(pkg.read(part), part, {
    open: (name, attributes) => {
      const value = attributes.val ?? '';
      const ilvl = Number(attributes.ilvl ?? 0);
      if (name === 'abstractNum') {
        abstract = { levels: new Map(), styleLink: null, numStyleLink: null };
        abstracts.set(attributes.abstractNumId ?? '', abstract);
      } else if (name === 'num') {
        instance = { abstractId: '', starts: new Map(), levels: new Map() };
        instances.set(attributes.numId ?? '', instance);
      } else if (name === 'lvlOverride') override = ilvl;
      else if (name === 'startOverride') instance?.starts.set(override, Number(value) || 0);
      else if (name === 'abstractNumId' && instance !== null) instance.abstractId = value;
      else if (name === 'styleLink' && abstract !== null) abstract.styleLink = value;
      else if (name === 'numStyleLink' && abstract !== null) abstract.numStyleLink = value;
      else if (name === 'lvl') {
        level = newLevel();
        (instance ?? abstract)?.levels.set(instance === null ? ilvl : override, level);
      } else if (level === null) return;
      else if (name === 'start') level.start = Number(value) || 0;
      else if (name === 'numFmt')
        level.format = attributes.format !== undefined && value === 'custom' ? 'decimalZero' : value;
      else if (name === 'lvlText') level.text = value;
      else if (name === 'lvlRestart') level.restartAfter = Number(value);
      else if (name === 'isLgl') level.legal = value === '' || !/^(?:0|false|off)$/.test(value);
      else if (name === 'pStyle') level.style = value;
    },
    close: (name) => {
      if (name === 'lvl') level = null;
      else if (name === 'abstractNum') abstract = null;
      else if (name === 'num') instance = null;
    },
  });
};

export const readNumbering = async (pkg: Package, part: string | undefined, styles: Styles): Promise<Numbering> => {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  if (part !== undefined && pkg.has(part)) await readParts(pkg, part, abstracts, instances);

  /** A list may borrow its levels from a numbering style, which names a list in turn. */
  const abstractOf = (numId: string, depth = 0): { id: string; abstract: Abstract } | null => {
    const id = instances.get(numId)?.abstractId ?? '';
    const abstract = abstracts.get(id);
    if (abstract === undefined || depth > 8) return null;
    if (abstract.numStyleLink === null || abstract.levels.size > 0) return { id, abstract };
    const linked = styles.get(abstract.numStyleLink).numId;
    if (linked !== undefined && linked !== numId) return abstractOf(linked, depth + 1);
    for (const [otherId, other] of abstracts)
      if (other.styleLink === abstract.numStyleLink) return { id: otherId, abstract: other };
    return null;
  };
  const levelOf = (numId: string, abstract: Abstract, level: number): Level | undefined =>
    instances.get(numId)?.levels.get(level) ?? abstract.levels.get(level);

  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  const next = (numId: string, level: number): AutomaticLabel | null => {
    const found = abstractOf(numId);
    if (found === null || !(level >= 0 && level <= 8)) return null;
    const own = levelOf(numId, found.abstract, level);
    if (own === undefined) return null;
    const counts = counters.get(found.id) ?? [];
    counters.set(found.id, counts);
    const key = `${numId}:${level}`;
    const startsAt = instances.get(numId)?.starts.get(level);
    // A list that was told to start anew does so at its first paragraph only.
    if (startsAt !== undefined && !started.has(key)) counts[level] = startsAt;
    else counts[level] = counts[level] === undefined ? (startsAt ?? own.start) : counts[level] + 1;
    started.add(key);
    for (let deeper = level + 1; deeper <= 8; deeper++) {
      const after = levelOf(numId, found.abstract, deeper)?.restartAfter ?? null;
      if (after === null || (after > 0 && level < after)) counts[deeper] = undefined;
    }
    const printed = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levelOf(numId, found.abstract, at);
      return printNumber(
        counts[at] ?? shown?.start ?? 1,
        own.legal && at !== level ? 'decimal' : (shown?.format ?? 'decimal'),
      );
    });
    return {
      printed: own.format === 'none' && !/\w/.test(printed) ? '' : printed,
      format: own.format,
      listId: found.id,
      level,
    };
  };

  const levelOfStyle = (numId: string, style: string): number | null => {
    const found = abstractOf(numId);
    if (found === null) return null;
    for (const [level, { style: tied }] of found.abstract.levels) if (tied === style) return level;
    return null;
  };

  return { next, levelOfStyle };
};
