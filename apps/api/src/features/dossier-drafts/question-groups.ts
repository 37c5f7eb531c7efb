import type { ReadFile, ReadQuestion } from '@caunoi/documents/read/read-file';
import type { AskingUnit } from './asking-units.ts';

/** What one draft is made of. Of `others` another commune asks, for which the sender may not. */
export type QuestionGroup = {
  communeCode: string | null;
  /** The unit as the file names it, when that is no commune that anybody knows. */
  unitText: string | null;
  questions: { question: ReadQuestion; other: boolean }[];
};

export type GroupingRules = {
  /** The sender's own commune: what names no unit, or one that nobody knows, is theirs. */
  own: string | null;
  /** Of the file as a whole: chosen by the sender, or read in its letterhead. */
  ofFile: string | null;
  unitOf: (text: string) => AskingUnit;
};

/** Sorts the questions of a file by who asks: one group a commune, in the order in which they first appear. Never none. */
export function groupByCommune(
  { questions, letter }: Pick<ReadFile, 'questions' | 'letter'>,
  { own, ofFile, unitOf }: GroupingRules,
): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>();
  const groupOf = (communeCode: string | null, unitText: string | null): QuestionGroup => {
    const key = communeCode ?? `? ${unitText ?? ''}`;
    const group = groups.get(key) ?? { communeCode, unitText, questions: [] };
    groups.set(key, group);
    return group;
  };
  const home = ofFile ?? own;
  const homeText = home === null ? letter.unit : null;
  const others: ReadQuestion[] = [];
  for (const question of questions) {
    const unit = question.unit === null ? null : unitOf(question.unit);
    if (unit?.kind === 'other') others.push(question);
    else if (unit?.kind === 'commune') groupOf(unit.code, null).questions.push({ question, other: false });
    else if (unit === null || own !== null) groupOf(home, homeText).questions.push({ question, other: false });
    else groupOf(null, question.unit).questions.push({ question, other: false });
  }
  const [first = groupOf(home, homeText)] = groups.values();
  for (const question of others) first.questions.push({ question, other: true });
  first.questions.sort((a, b) => a.question.n - b.question.n);
  return [...groups.values()];
}
