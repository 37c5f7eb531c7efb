import type { Label, LabelKind } from './label.ts';
import type { Line } from './line.ts';
import { asks, isUpperCase, namesField, readFacet, readsAsTitle, wordCount } from './phrases.ts';

/** An item with what stands under it, as far as the labels tell. The root has no line. */
export type Node = {
  line: Line | null;
  /** How it is labelled; "" for the root. */
  style: string;
  value: number | null;
  /** Unlabelled lines behind it, before its first child. */
  more: Line[];
  children: Node[];
  parent: Node | null;
};

const RANK: Readonly<Record<LabelKind, number>> = {
  group: 1,
  upper: 1,
  roman: 2,
  word: 4,
  ordinal: 4,
  decimal: 4,
  multi: 5,
  letter: 7,
  'small-roman': 7,
  bullet: 8,
  dash: 8,
  plus: 9,
};

export const newNode = (line: Line | null, style: string, value: number | null, parent: Node | null): Node => ({
  line,
  style,
  value,
  more: [],
  children: [],
  parent,
});

/** How deep an item with this label stands by custom. */
export const rankOfLabel = (label: Label): number =>
  RANK[label.kind] + (label.kind === 'multi' ? multiDepth(label) / 10 : 0);

export const rankOf = (node: Node): number => {
  if (node.line === null) return -1;
  return node.line.label === null ? 0 : rankOfLabel(node.line.label);
};

const multiDepth = (label: Label): number => (label.number ?? '').split('.').length;

/** A line without a label that stands over others: by its style, in bold or capitals, or by its words. */
export const isHeading = (line: Line): boolean => {
  if (line.label !== null || line.text === '') return false;
  if (readFacet(line.text) !== null && !line.strong && line.headingLevel === null) return false;
  if (line.headingLevel !== null)
    return wordCount(line.text) <= 30 && !line.text.includes('?') && !/\.$/.test(line.text);
  if (!readsAsTitle(line.text)) return false;
  return line.strong || isUpperCase(line.text) || namesField(line.text);
};

export const isTitleNode = (node: Node): boolean =>
  node.line !== null &&
  (readsAsTitle(node.line.text) || (node.line.strong && !asks(node.line.text) && wordCount(node.line.text) <= 30));

export const looksTitled = (line: Line): boolean =>
  readsAsTitle(line.text) && (namesField(line.text) || line.strong || isUpperCase(line.text));

/** The lines of the item and of all that stands under it, in reading order. */
export const linesUnder = (node: Node): Line[] => {
  const lines: Line[] = [];
  const visit = (each: Node): void => {
    if (each.line !== null) lines.push(each.line);
    lines.push(...each.more);
    for (const child of each.children) visit(child);
  };
  visit(node);
  return lines;
};
