import type { Label, LabelKind } from './label.ts';
import type { Line } from './line.ts';
import { isHeading, isTitleNode, looksTitled, type Node, newNode, rankOf, rankOfLabel } from './outline-node.ts';

/** Letters leave out f, j, w and z in Vietnamese, so a list may go on by two. */
const follows = (kind: LabelKind, before: number | null, value: number | null): boolean => {
  if (before === null || value === null) return before === value;
  return value === before + 1 || (kind === 'letter' && value === before + 2);
};

const NUMERIC: ReadonlySet<LabelKind> = new Set(['decimal', 'word', 'ordinal']);
const kindOf = (node: Node): LabelKind | null => node.line?.label?.kind ?? null;

/** The open items, innermost first. */
const openItems = (top: Node): Node[] => {
  const open: Node[] = [];
  for (let node: Node | null = top; node !== null && node.line !== null; node = node.parent) open.push(node);
  return open;
};

/** An item of the same automatic list says exactly where the next one stands. */
const siblingInList = (open: readonly Node[], line: Line): { parent: Node | null } | null => {
  if (line.list === null) return null;
  for (const node of open) {
    const list = node.line?.list;
    if (list === null || list === undefined || list.id !== line.list.id) continue;
    if (list.level < line.list.level) return { parent: node };
    if (list.level === line.list.level) return { parent: node.parent };
  }
  return null;
};

type Reading = { kind: LabelKind; style: string; value: number | null };
const readingsOf = (label: Label): Reading[] => (label.other === undefined ? [label] : [label, label.other]);

/**
 * Under a title stands nothing yet, and its neighbour's list goes on below it: "1. Về chợ", 1, 2, "2. Về rượu", 3, 4.
 * Titles and items are told apart by their looks, for both may be numbered alike.
 */
const listGoesOnUnder = (open: readonly Node[], line: Line, label: Label): Node | null => {
  const [title] = open;
  if (title?.parent == null || title.children.length > 0 || !isTitleNode(title) || looksTitled(line)) return null;
  const before = title.parent.children.at(-2);
  const last =
    before === undefined || before.style !== title.style || !isTitleNode(before) ? null : before.children.at(-1);
  if (last?.line == null || !follows(label.kind, last.value, label.value) || last.value === null) return null;
  const sameList =
    line.list !== null && line.list.id === last.line.list?.id && line.list.level === last.line.list.level;
  return sameList || (last.style === label.style && line.list === null && last.line.list === null) ? title : null;
};

/** The open item that this one comes after, and the reading of its label that fits. */
const findSibling = (open: readonly Node[], line: Line, label: Label): { node: Node; reading: Reading } | null => {
  let best: { node: Node; reading: Reading; score: number } | null = null;
  const titled = looksTitled(line);
  for (const reading of readingsOf(label)) {
    for (const [depth, node] of open.entries()) {
      const sameStyle = node.style === reading.style;
      const kind = kindOf(node);
      const next = follows(reading.kind, node.value, reading.value);
      // "1." then "Câu 2:" then "3/": one list whose writer changed habits.
      const loose =
        !sameStyle && next && reading.value !== null && kind !== null && NUMERIC.has(kind) && NUMERIC.has(reading.kind);
      // The rarer reading of a letter (C as 100, I as the ninth) needs its neighbour.
      if ((!sameStyle && !loose) || (reading !== label && !next)) continue;
      const own = node.line;
      const sameLook = own !== null && looksTitled(own) === titled;
      const score =
        (next ? 6 : 0) + (sameStyle ? 2 : 0) + (sameLook ? 3 : 0) - depth * 0.5 - (reading === label ? 0 : 0.25);
      if (best === null || score > best.score) best = { node, reading, score };
    }
  }
  if (best === null) return null;
  const { node, reading } = best;
  // A list that begins again under a title is a list of its own: "1. Lĩnh vực rượu", "1. …", "2. …".
  const restarts = reading.value === 1 && node.value !== null && node === open[0] && node.children.length === 0;
  const nested = open.filter((other) => other.style === reading.style).length;
  if (restarts && nested === 1 && isTitleNode(node) && !titled) return null;
  return best;
};

/** No letter nests deeper; without a bound a hostile one would. */
const DEEPEST = 12;

const isNumberedItem = (node: Node): boolean => {
  const kind = kindOf(node);
  return (kind === 'decimal' || kind === 'word' || kind === 'multi') && !isTitleNode(node);
};

const parentFor = (open: readonly Node[], root: Node, line: Line, label: Label): Node => {
  const rank = rankOfLabel(label);
  if (open.length >= DEEPEST) return root;
  // "Thứ nhất, …; thứ hai, …" within a numbered item goes through that item's points.
  const told = label.kind === 'ordinal' && label.value === 1 ? open.find(isNumberedItem) : undefined;
  if (told !== undefined) return told;
  for (const node of open) {
    if (rankOf(node) < rank) return node;
    // Fields may be lettered over numbers, and a title over a list of its own kind.
    if (
      isTitleNode(node) &&
      node.children.length === 0 &&
      (label.value === null || label.value === 1) &&
      line.label !== null
    )
      return node;
  }
  return root;
};

const attachHeading = (top: Node, root: Node, line: Line): Node => {
  const style = line.headingLevel === null ? 'heading' : `heading${line.headingLevel}`;
  const open = openItems(top);
  for (const node of open) {
    if (node.style === style) return add(node.parent ?? root, line, style, null);
    if (
      line.headingLevel !== null &&
      /^heading\d/.test(node.style) &&
      Number(node.style.slice(7)) < line.headingLevel
    ) {
      return add(node, line, style, null);
    }
  }
  // Right below a title it is a part of that one's section; below a question it begins something new.
  const holder = open.find(
    (node) => isTitleNode(node) && node.children.length === 0 && node.more.length === 0 && node === open[0],
  );
  const section = open.findLast(
    (node) =>
      node.line?.label !== null &&
      (kindOf(node) === 'roman' || kindOf(node) === 'upper' || kindOf(node) === 'group') &&
      isTitleNode(node),
  );
  return add(line.headingLevel === 0 ? root : (holder ?? section ?? root), line, style, null);
};

const add = (parent: Node, line: Line, style: string, value: number | null): Node => {
  const node = newNode(line, style, value, parent);
  parent.children.push(node);
  return node;
};

const placeLabelled = (top: Node, root: Node, line: Line, label: Label): Node => {
  const open = openItems(top);
  const inList = siblingInList(open, line);
  if (inList !== null) return add(inList.parent ?? root, line, label.style, label.value);
  if (label.kind === 'multi') {
    const path = (label.number ?? '').split('.');
    const upper = path.slice(0, -1).join('.');
    const parent = open.find((node) => (node.line?.label?.number ?? '') === upper);
    if (parent !== undefined) return add(parent, line, label.style, label.value);
  }
  const title = listGoesOnUnder(open, line, label);
  if (title !== null) return add(title, line, label.style, label.value);
  const sibling = findSibling(open, line, label);
  if (sibling !== null) return add(sibling.node.parent ?? root, line, sibling.reading.style, sibling.reading.value);
  const reading = label.other !== undefined && label.value !== 1 && label.other.value === 1 ? label.other : label;
  return add(parentFor(open, root, line, label), line, reading.style, reading.value);
};

/** Builds the outline of a letter's body from its labels and headings. */
export const readOutline = (lines: readonly Line[]): Node => {
  const root = newNode(null, '', null, null);
  let top = root;
  for (const line of lines) {
    if (line.label !== null) top = placeLabelled(top, root, line, line.label);
    else if (isHeading(line)) top = attachHeading(top, root, line);
    else top.more.push(line);
  }
  return root;
};
