import { chosen, type Random } from './random.ts';

/** How a question goes on from one thing to the next. Says nothing by itself. */
const JOINTS = [
  ', ',
  ' và ',
  ', còn ',
  '. Xã hỏi về ',
  ' khi ',
  ' thì ',
  ', việc ',
  ' có ',
  '; đề nghị hướng dẫn ',
  ' của hộ dân, ',
] as const;

const MOST_TERMS = 4;
/** Share of questions that also name something of somebody else's: where it plays, who came along. */
const DISTRACTED = 0.4;

/**
 * Made-up questions out of the terms of one owner: what several of them together mean, beside words of others, no list of terms says.
 * `others` are terms of everybody.
 */
export const composedTexts = (
  terms: readonly string[],
  others: readonly string[],
  count: number,
  random: Random,
): string[] =>
  Array.from({ length: count }, () => {
    const said = Array.from({ length: 2 + Math.floor(random() * (MOST_TERMS - 1)) }, () => chosen(terms, random) ?? '');
    if (random() < DISTRACTED) said.push(chosen(others, random) ?? '');
    return said.reduce((text, term) => text + (chosen(JOINTS, random) ?? ' ') + term);
  });
