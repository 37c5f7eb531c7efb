import {
  collect,
  firstText,
  isContent,
  isFieldLike,
  isFieldOfFacets,
  isFieldStyle,
  isGroup,
  isNumberStyle,
  levelIsGroup,
  ownText,
} from './group-level.ts';
import type { Line } from './line.ts';
import { isTitleNode, linesUnder, type Node } from './outline-node.ts';
import { asks, isReportSection, leadsToList, namesField, saysSomething, wordCount } from './phrases.ts';
import { splitUnlabelled } from './unlabelled.ts';

/** A question as the letter writes it: its lines, and the headings that it stands under, outermost first. */
export type Found = { lines: Line[]; headings: Line[]; node: Node | null };
export type Left = { line: Line; kind: 'heading' | 'other' };
export type Choice = { found: Found[]; left: Left[] };

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
