import { isTitleNode, linesUnder, type Node } from './outline-node.ts';
import { asks, isGenericSection, isReportSection, leadsToList, namesField, readFacet, wordCount } from './phrases.ts';

/** The nodes of one level of the letter. */
type Level = { nodes: Node[] };

export const ownText = (node: Node): string =>
  [node.line?.text ?? '', ...node.more.map((line) => line.text)].join('\n');
export const wholeText = (node: Node): string =>
  linesUnder(node)
    .map((line) => line.text)
    .join('\n');
export const firstText = (node: Node): string => node.line?.text ?? '';
const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;

export const collect = (root: Node): Map<string, Level> => {
  const byKey = new Map<string, Level>();
  const visit = (node: Node, key: string): void => {
    for (const child of node.children) {
      const own = `${key}>${child.style}`;
      const level = byKey.get(own);
      if (level === undefined) byKey.set(own, { nodes: [child] });
      else level.nodes.push(child);
      visit(child, own);
    }
  };
  visit(root, '');
  return byKey;
};

export const isNumberStyle = (style: string): boolean => /^(?:decimal|word|ordinal|multi|heading)/.test(style);
const isQuestionWord = (style: string): boolean => /^word:(?:câu|hỏi|ch|q|tình huống)/.test(style);
export const isFieldStyle = (style: string): boolean => /^(?:roman|upper|heading|group)/.test(style);

/** Children that name the parts of one question ("Khó khăn: …", "Đề xuất: …") rather than questions. */
export const hasFacets = (node: Node): boolean => {
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
export const isFieldOfFacets = (node: Node): boolean =>
  hasFacets(node) && (namesField(firstText(node)) || (isFieldStyle(node.style) && isTitleNode(node)));

/** Reads as a question of its own. */
const standsAlone = (node: Node): boolean => {
  const text = wholeText(node);
  return asks(text) ? wordCount(text) >= 6 : wordCount(text) >= 15;
};
const asksAlone = (node: Node): boolean => asks(wholeText(node)) && wordCount(wholeText(node)) >= 10;

export const isContent = (node: Node): boolean => {
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
export const levelIsGroup = (nodes: readonly Node[]): boolean => {
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
export const isGroup = (node: Node, level: boolean): boolean => {
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

export const isFieldLike = (node: Node): boolean => isFieldStyle(node.style) || isTitleNode(node);
