import type { Line } from './line.ts';
import { asks, wordCount } from './phrases.ts';

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
