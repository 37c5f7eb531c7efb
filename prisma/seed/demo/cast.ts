import type { QuestionText } from '../texts/text.types.ts';
import type { DemoCommune, DemoProvince } from './communes.ts';
import { type DepartmentUnit, usernames } from './demo-people.ts';

/** Usernames of everybody who has to do with one question. */
export type Cast = {
  asker: string;
  official: string;
  /** At the post of the ministry that the question was put to by mistake. */
  wrongOfficial: string;
  provincial: string;
  provincialUnit: string;
  department: DepartmentUnit;
  officer: string;
  head: string;
};

export const otherMinistry = (ministry: 'MoIT' | 'MAE'): 'MoIT' | 'MAE' => (ministry === 'MoIT' ? 'MAE' : 'MoIT');

export const castOf = (
  question: Pick<QuestionText, 'ministry'>,
  department: DepartmentUnit,
  province: DemoProvince,
  commune: DemoCommune,
): Cast => ({
  asker: usernames.commune(commune),
  official: usernames.official(question.ministry, province),
  wrongOfficial: usernames.official(otherMinistry(question.ministry), province),
  provincial: usernames.provincial(question.ministry, province),
  provincialUnit: `provincial_department:${question.ministry}:${province.code}`,
  department,
  officer: usernames.officer(department),
  head: usernames.head(department),
});
