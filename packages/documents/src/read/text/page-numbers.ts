type Raw = { at: number; text: string };

const PAGE = /^(?:[-–—] ?)?(?:[Tt]rang |[Pp]age )?(\d{1,3})(?: ?\/ ?\d{1,3})?(?: ?[-–—])?$/u;
const SURELY_PAGE = /^(?:[-–—] ?\d{1,3} ?[-–—]|(?:[Tt]rang|[Pp]age) \d{1,3}.*|\d{1,3} ?\/ ?\d{1,3})$/u;

/** Text lines that a page has at least; what is numbered more closely is a list whose numbers stand alone. */
const SHORTEST_PAGE = 8;

/**
 * Page numbers that came along when a letter was copied out of its pages. Numbers on lines of their own that stand close together are those
 * of items: they are put before the line that follows.
 */
export const withoutPageNumbers = (lines: readonly Raw[]): { lines: Raw[]; pages: Raw[] } => {
  const alone = lines.flatMap((line, index) => {
    const page = PAGE.exec(line.text)?.[1];
    return page === undefined ? [] : [{ index, value: Number(page), sure: SURELY_PAGE.test(line.text) }];
  });
  const plain = alone.filter(({ sure }) => !sure);
  const runs = plain.filter(({ value }, at) => at > 0 && value === (plain[at - 1]?.value ?? 0) + 1).length;
  const [first, last] = [plain[0], plain.at(-1)];
  const written = (from: number, to: number) => lines.slice(from, to).filter(({ text }) => text !== '').length;
  const isList =
    first?.value === 1 &&
    last !== undefined &&
    runs >= 1 &&
    runs >= (plain.length - 1) * 0.6 &&
    written(first.index, last.index) / (plain.length - 1) < SHORTEST_PAGE;
  const kept: Raw[] = [];
  const pages: Raw[] = [];
  let item: { at: number; value: number } | null = null;
  for (const [index, line] of lines.entries()) {
    const number = alone.find((one) => one.index === index);
    if (number !== undefined && isList && !number.sure) item = { at: line.at, value: number.value };
    else if (number !== undefined) pages.push(line);
    else if (item !== null && line.text !== '') {
      kept.push({ at: item.at, text: `${item.value}. ${line.text}` });
      item = null;
    } else kept.push(line);
  }
  return { lines: kept, pages };
};
