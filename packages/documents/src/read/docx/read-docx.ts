import { readLetterData } from '../letter/letter-data.ts';
import { bodyLabel } from '../list/automatic-label.ts';
import type { Line } from '../list/line.ts';
import { isHeading } from '../list/outline-node.ts';
import { isGenericSection, namesField, readsAsTitle } from '../list/phrases.ts';
import { questionsOfLines, sourceOf } from '../list/questions-of-lines.ts';
import { lineSplitter } from '../list/split-lines.ts';
import { isHeadLine } from '../list/zones.ts';
import { numbered } from '../numbered.ts';
import type { Package } from '../package/open-package.ts';
import { readRelationships } from '../package/relationships.ts';
import { FileProblem, type NotQuestion, type ReadFile, type ReadLimits } from '../read-file.ts';
import { detectOldFont, fromOldFont } from '../text/old-fonts.ts';
import { plainText } from '../text/plain-text.ts';
import type { Paragraph } from './body.ts';
import { type Found, isFrame, paragraphsOf, readQuestionTable } from './letter-table.ts';
import { type Numbering, readNumbering } from './numbering.ts';
import { readAsides } from './read-asides.ts';
import { readBody } from './read-body.ts';
import { readStyles, type Styles } from './styles.ts';

const lineOf = (paragraph: Paragraph, styles: Styles, numbering: Numbering): Line => {
  const styleId = paragraph.style ?? styles.standard;
  const style = styles.get(styleId);
  const numId = paragraph.numId ?? style.numId ?? null;
  const tied =
    paragraph.numId === null && numId !== null && styleId !== null ? numbering.levelOfStyle(numId, styleId) : null;
  const level = paragraph.level ?? tied ?? (paragraph.numId === null ? (style.level ?? 0) : 0);
  const font = paragraph.oldFont ? null : detectOldFont(paragraph.text);
  const text = font === null ? paragraph.text : fromOldFont(paragraph.text, font);
  // An empty paragraph is not numbered, though it may stand in a list.
  const empty = plainText(text) === '';
  const automatic = numId === null || numId === '0' || empty ? null : numbering.next(numId, level);
  const outline = paragraph.outline ?? style.outline ?? null;
  const line: Line = {
    at: paragraph.at,
    until: paragraph.at,
    text: text.normalize('NFC'),
    label: null,
    strong: paragraph.strong,
    headingLevel: outline !== null && outline < 9 ? outline : null,
    list: null,
    oldFont: paragraph.oldFont || font !== null,
  };
  return automatic === null ? line : bodyLabel(line, automatic);
};

/** The heading that stands right above a table: what its rows are about. */
const fieldAbove = (lines: readonly Line[]): string | null => {
  const written = lines.filter(({ text }) => text.trim() !== '').slice(-3);
  const heading = written.findLast(
    (line, at) => (at === written.length - 1 || namesField(line.text)) && (isHeading(line) || isLabelledTitle(line)),
  );
  if (heading === undefined || isHeadLine(heading.text) || isGenericSection(heading.text)) return null;
  return plainText(heading.text).replace(/[ :;.]+$/, '') || null;
};

const isLabelledTitle = (line: Line): boolean => line.label !== null && readsAsTitle(line.text);

const mainPart = async (pkg: Package): Promise<string> => {
  const main =
    (await readRelationships(pkg, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!pkg.has(main)) throw new FileProblem('not-a-package');
  return main;
};

/** Reads a letter of Word (.docx, .docm, .dotx, transitional or strict). */
export const readDocx = async (pkg: Package, _name: string, limits: ReadLimits): Promise<ReadFile> => {
  const main = await mainPart(pkg);
  const related = await readRelationships(pkg, main);
  const partOf = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  const styles = await readStyles(pkg, partOf('styles'));
  const numbering = await readNumbering(pkg, partOf('numbering'), styles);
  const blocks = await readBody(pkg, main, styles, limits);

  const lines: Line[] = [];
  const split = lineSplitter();
  const found: Found[] = [];
  const notQuestions: NotQuestion[] = [];
  const tableLines: string[] = [];
  let hasLabels = false;
  let sinceTable = 0;
  for (const block of blocks) {
    if ('paragraph' in block) {
      const { paragraph } = block;
      const own = split(lineOf(paragraph, styles, numbering));
      if (paragraph.boxed) notQuestions.push(...asides([paragraph], 'other'));
      else lines.push(...own);
      hasLabels ||= own.some((line) => line.label !== null);
      continue;
    }
    const questions = readQuestionTable(block.table, fieldAbove(lines.slice(sinceTable)));
    if (questions !== null) {
      found.push(...questions.questions);
      notQuestions.push(...questions.notQuestions);
      tableLines.push(...questions.lines);
      sinceTable = lines.length;
      continue;
    }
    const inside = paragraphsOf(block.table);
    const isLayout =
      isFrame(block.table) ||
      !hasLabels ||
      inside.some((paragraph) => /^(?:Nơi nhận|TM\.|KT\.|CHỦ TỊCH|NGƯỜI LẬP|Số ?:)/iu.test(plainText(paragraph.text)));
    // The letterhead and the signature are set in tables; a table of figures inside a question is shown beside it, not in its text.
    if (isLayout) for (const paragraph of inside) lines.push(...split(lineOf(paragraph, styles, numbering)));
    else notQuestions.push(...asides(inside, 'other'));
  }

  const read = questionsOfLines(lines, 'paragraphs');
  for (const question of read.questions)
    found.push({ at: question.source.kind === 'paragraphs' ? question.source.paragraphs[0] : 0, question });
  found.sort((a, b) => a.at - b.at);
  notQuestions.push(...read.notQuestions);
  notQuestions.sort((a, b) => firstOf(a) - firstOf(b));
  if (found.length === 0 && notQuestions.length === 0) throw new FileProblem('empty');
  notQuestions.push(...(await readAsides(pkg, related, limits)));
  const boxed = blocks.flatMap((block) =>
    'paragraph' in block && block.paragraph.boxed ? [block.paragraph.text] : [],
  );
  return {
    format: 'docx',
    questions: numbered(
      found.map(({ question }) => question),
      limits,
    ),
    notQuestions,
    letter: readLetterData([...read.letterLines, ...tableLines, ...boxed]),
    resultColumns: [],
  };
};

const firstOf = ({ source }: NotQuestion): number => (source.kind === 'paragraphs' ? source.paragraphs[0] : 0);

const asides = (paragraphs: readonly Paragraph[], kind: NotQuestion['kind']): NotQuestion[] =>
  paragraphs
    .map(
      (paragraph): NotQuestion => ({
        text: plainText(paragraph.text),
        kind,
        source: sourceOf('paragraphs', paragraph.at, paragraph.at, null),
      }),
    )
    .filter(({ text }) => text !== '');
