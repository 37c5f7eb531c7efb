import type { MinistryCode, QuestionText } from '../texts/text.types.ts';
import type { DemoCommune, DemoProvince } from './communes.ts';
import type { Random } from './random.ts';
import type { DepartmentUnit, Roster } from './roster.ts';

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

export const otherMinistry = (ministry: MinistryCode): MinistryCode => (ministry === 'MoIT' ? 'MAE' : 'MoIT');

export function castOf(
  roster: Roster,
  random: Random,
  { ministry }: Pick<QuestionText, 'ministry'>,
  department: DepartmentUnit,
  place: { province: DemoProvince; commune: DemoCommune },
): Cast {
  const { code } = place.province;
  const provincialUnit = `provincial_department:${ministry}:${code}`;
  const staff = roster.at('commune_staff', `commune:${place.commune.code}`);
  return {
    // most questions of a commune come from one person
    asker: random.chance(0.75) ? staff[0] : random.pick(staff),
    official: roster.at('deployed_official', `post:${ministry}:${code}`)[0],
    wrongOfficial: roster.at('deployed_official', `post:${otherMinistry(ministry)}:${code}`)[0],
    provincial: random.pick(roster.at('provincial_officer', provincialUnit)),
    provincialUnit,
    department,
    officer: random.pick(roster.at('department_officer', department.id)),
    head: roster.at('department_head', department.id)[0],
  };
}
