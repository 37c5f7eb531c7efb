import type { Line } from './line.ts';
import { isTitleNode, linesUnder, type Node } from './outline.ts';
import {
  asks,
  isGenericSection,
  isReportSection,
  leadsToList,
  namesField,
  readFacet,
  saysSomething,
  wordCount,
} from './phrases.ts';

/** A question as the letter writes it: its lines, and the headings that it stands under, outermost first. */
export type Found = { lines: Line[]; headings: Line[]; node: Node | null };
export type Left = { line: Line; kind: 'heading' | 'other' };
export type Choice = { found: Found[]; left: Left[] };

type Stats = { nodes: Node[] };

const ownText = (node: Node): string => [node.line?.text ?? '', ...node.more.map((line) => line.text)].join('\n');
const wholeText = (node: Node): string =>
  linesUnder(node)
    .map((line) => line.text)
    .join('\n');
const firstText = (node: Node): string => node.line?.text ?? '';
const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;

const collect = (root: Node): Map<string, Stats> => {
  const byKey = new Map<string, Stats>();
  const visit = (node: Node, key: string): void => {
    for (const child of node.children) {
      const own = `${key}>${child.style}`;
      const stats = byKey.get(own);
      if (stats === undefined) byKey.set(own, { nodes: [child] });
      else stats.nodes.push(child);
      visit(child, own);
    }
  };
  visit(root, '');
  return byKey;
};

const isNumberStyle = (style: string): boolean => /^(?:decimal|word|ordinal|multi|heading)/.test(style);
const isQuestionWord = (style: string): boolean => /^word:(?:câu|hỏi|ch|q|tình huống)/.test(style);
const isFieldStyle = (style: string): boolean => /^(?:roman|upper|heading|group)/.test(style);

/** Children that name the parts of one question ("Khó khăn: …", "Đề xuất: …") rather than questions. */
const hasFacets = (node: Node): boolean => {
  const named = node.children.map((child) => readFacet(firstText(child))?.facet);
  return named.length >= 2 && share(named, (facet) => facet !== undefined) >= 0.6 && new Set(named).size >= 2;
};
/** Such parts that hold lists of their own gather the questions of a whole field. */
const facetsHoldLists = (node: Node): boolean =>
  node.children.some((child) => {
    const facet = readFacet(firstText(child));
    const items = child.children.filter((item) => wordCount(wholeText(item)) >= (item.value === null ? 12 : 6));
    return facet?.facet === 'difficulty' && facet.rest === '' && items.length >= 2;
  });
/** "I. Lĩnh vực điện", with its difficulties and its proposals below. */
const isFieldOfFacets = (node: Node): boolean =>
  hasFacets(node) && (namesField(firstText(node)) || (isFieldStyle(node.style) && isTitleNode(node)));

/** Reads as a question of its own. */
const standsAlone = (node: Node): boolean => {
  const text = wholeText(node);
  return asks(text) ? wordCount(text) >= 6 : wordCount(text) >= 15;
};
const asksAlone = (node: Node): boolean => asks(wholeText(node)) && wordCount(wholeText(node)) >= 10;

const isContent = (node: Node): boolean => {
  const text = ownText(node);
  return !isTitleNode(node) || node.more.length > 0 ? asks(text) || wordCount(text) >= 20 : false;
};

const isSection = (node: Node): boolean => isGenericSection(firstText(node)) || isReportSection(firstText(node));

/** Whether a field stands over it already: then the next level is the questions'. */
const hasFieldAbove = (node: Node): boolean => {
  for (let up = node.parent; up !== null && up.line !== null; up = up.parent) {
    if (!isSection(up)) return true;
  }
  return false;
};

const childrenAreQuestions = (node: Node, strict: boolean): boolean => {
  const numbered = node.children.every((child) => isNumberStyle(child.style));
  if (numbered && !strict)
    return share(node.children, (child) => standsAlone(child) || child.children.length > 0) >= 0.5;
  return share(node.children, (child) => asksAlone(child) || child.children.some(asksAlone)) >= (strict ? 0.8 : 0.6);
};

/** Whether the nodes of one level are fields that hold questions, judged over the whole letter. */
const levelIsGroup = (nodes: readonly Node[]): boolean => {
  const style = nodes[0]?.style ?? '';
  if (isQuestionWord(style)) return false;
  const parents = nodes.filter((node) => node.children.length > 0);
  if (parents.length === 0) return false;
  if (share(nodes, (node) => node.children.length === 0 && isContent(node)) > 0.35) return false;
  const titled = share(parents, isTitleNode);
  const fieldAbove = share(parents, hasFieldAbove) > 0.5;
  const strong = isFieldStyle(style) || share(parents, (node) => namesField(firstText(node)) || isSection(node)) >= 0.5;
  if (share(parents, (node) => hasFacets(node) && !facetsHoldLists(node)) > 0.5) return false;
  if (strong)
    return (
      titled >= 0.5 &&
      share(
        parents,
        (node) =>
          childrenAreQuestions(node, false) ||
          isSection(node) ||
          namesField(firstText(node)) ||
          share(node.children, standsAlone) > 0.5,
      ) >= 0.5
    );
  return titled >= 0.6 && share(parents, (node) => childrenAreQuestions(node, fieldAbove)) >= 0.6;
};

/** One node may differ from its level: a field among questions, a question among fields. */
const isGroup = (node: Node, level: boolean): boolean => {
  if (node.children.length === 0 || isQuestionWord(node.style)) return false;
  const text = firstText(node);
  if (hasFacets(node)) return isFieldOfFacets(node) && facetsHoldLists(node);
  if (namesField(text) || (isTitleNode(node) && isSection(node))) return true;
  if (level)
    return (
      isTitleNode(node) ||
      (!asks(text) && wordCount(text) <= 40 && childrenAreQuestions(node, true)) ||
      leadsToQuestions(node)
    );
  return isFieldStyle(node.style) && isTitleNode(node) && childrenAreQuestions(node, true);
};

const leadsToQuestions = (node: Node): boolean =>
  isFieldStyle(node.style) && leadsToList(firstText(node)) && childrenAreQuestions(node, false);

/** How a paragraph begins that only adds to the one above. */
const ADDS =
  /^(?:[Vv]ì vậy|[Dd]o (?:đó|vậy)|[Tt]ừ (?:thực tế|đó|những)|[Tt]rường hợp|[Nn]ếu|[Đđ]ồng thời|[Tt]heo đó|[Cc]ụ thể|(?:[Kk]ính )?[Đđ]ề nghị|(?:[Kk]ính )?[Kk]iến nghị|[Đđ]ề xuất|[Mm]ong|[Rr]ất mong|[Xx]in|\p{Ll})/u;

/** Unlabelled paragraphs: a question goes on until it has asked; what only adds to it belongs to it still. */
export const splitUnlabelled = (lines: readonly Line[]): Line[][] => {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  let asked = false;
  for (const line of lines) {
    const adds = ADDS.test(line.text) && wordCount(line.text) <= 60;
    if (open !== null && (!asked || (adds && !onlyAsks(open)))) open.push(line);
    else {
      open = [line];
      groups.push(open);
      asked = false;
    }
    asked ||= asks(line.text);
  }
  return groups;
};

const onlyAsks = (lines: readonly Line[]): boolean =>
  lines.every((line) => /^(?:kính )?(?:đề nghị|kiến nghị|đề xuất|xin|cho|mong)/iu.test(line.text));

export const chooseQuestions = (root: Node): Choice => {
  const levels = new Map<string, boolean>();
  for (const [key, { nodes }] of collect(root)) levels.set(key, levelIsGroup(nodes));
  const found: Found[] = [];
  const left: Left[] = [];

  const leave = (lines: readonly Line[], kind: Left['kind'] = 'other'): void => {
    for (const line of lines) left.push({ line, kind });
  };
  const takeUnlabelled = (lines: readonly Line[], headings: Line[], only: boolean): void => {
    for (const group of splitUnlabelled(lines)) {
      const text = group.map((line) => line.text).join('\n');
      const last = group.at(-1)?.text ?? '';
      // Beside numbered items only a paragraph that asks is one; before a list it introduces it.
      const reads = asks(text) && wordCount(text) >= 6 && !leadsToList(last);
      const tells = only && saysSomething(text) && wordCount(text) >= 12 && !leadsToList(last);
      if (reads || tells) found.push({ lines: group, headings, node: null });
      else leave(group);
    }
  };

  const visit = (node: Node, key: string, headings: Line[]): void => {
    const numbered = node.children.some((child) => !/^heading/.test(child.style));
    if (node.more.length > 0) takeUnlabelled(node.more, headings, !numbered);
    const dashesOnly =
      node.line === null &&
      numbered &&
      node.children.some((child) => isNumberStyle(child.style) || isFieldStyle(child.style));
    for (const child of node.children) {
      const own = `${key}>${child.style}`;
      const level = levels.get(own) ?? false;
      const text = firstText(child);
      if (child.line === null) continue;
      const inside = [...headings, child.line];
      if (isReportSection(text) && isFieldLike(child) && (child.children.length > 0 || child.more.length > 0)) {
        leave(linesUnder(child));
      } else if (isGroup(child, level)) {
        left.push({ line: child.line, kind: 'heading' });
        visit(child, own, inside);
      } else if (isFieldOfFacets(child)) {
        left.push({ line: child.line, kind: 'heading' });
        found.push({ lines: linesUnder(child).slice(1), headings: inside, node: null });
      } else if (isFieldOfText(child, level)) {
        left.push({ line: child.line, kind: 'heading' });
        takeUnlabelled(child.more, inside, true);
      } else if (/^heading/.test(child.style)) takeHeading(child, own, headings);
      else if (dashesOnly && /^(?:dash|plus|bullet)/.test(child.style)) {
        // Dashes of the introduction, beside a numbered list.
        leave(linesUnder(child));
      } else if (level && !isContent(child) && child.children.length === 0) {
        if (saysSomething(ownText(child)) && wordCount(ownText(child)) >= 8 && !namesField(text))
          found.push({ lines: linesUnder(child), headings, node: child });
        else leave(linesUnder(child), 'heading');
      } else found.push({ lines: linesUnder(child), headings, node: child });
    }
  };

  const takeHeading = (node: Node, key: string, headings: Line[]): void => {
    if (node.line === null) return;
    left.push({ line: node.line, kind: 'heading' });
    visit(node, key, [...headings, node.line]);
  };

  visit(root, '', []);
  return { found, left };
};

/** A field with nothing but paragraphs under its title. */
const isFieldOfText = (node: Node, level: boolean): boolean =>
  node.children.length === 0 && node.more.length > 0 && (namesField(firstText(node)) || (level && isTitleNode(node)));

const isFieldLike = (node: Node): boolean => isFieldStyle(node.style) || isTitleNode(node);
