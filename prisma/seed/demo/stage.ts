import { allQuestions } from '../texts/questions/all-questions.ts';
import type { QuestionText } from '../texts/text.types.ts';
import { type Cast, castOf } from './cast.ts';
import { DEMO_PROVINCES, type DemoCommune, type DemoProvince } from './communes.ts';
import type { DepartmentUnit } from './demo-people.ts';
import type { Random } from './random.ts';

export type Place = { province: DemoProvince; commune: DemoCommune };

export type Wanted = { department?: string; ministry?: string; province?: string };

/** What every story draws on. */
export type Stage = {
  random: Random;
  now: Date;
  /** Instant so many working minutes ago. */
  past: (minutes: number) => Date;
  /** Instant so many working minutes ahead of another. */
  ahead: (from: Date, minutes: number) => Date;
  departments: readonly DepartmentUnit[];
  departmentOf: (code: string) => DepartmentUnit;
  cast: (question: Pick<QuestionText, 'ministry' | 'department'>, place: Place) => Cast;
  /** A place of the demo, the five provinces in turn. */
  nextPlace: (provinceCode?: string) => Place;
  /** A question that reads true in the place and was not asked there before, the least used first. */
  nextQuestion: (place: Place) => QuestionText;
  /** A place and a question that fits it: of a department, of a ministry, from a province. */
  nextAsked: (wanted?: Wanted) => { place: Place; question: QuestionText };
};

/** Each province comes up often enough for all of its communes. */
const MOST_PLACES = 60;

type Setting = Pick<Stage, 'random' | 'now' | 'past' | 'ahead'> & { departments: readonly DepartmentUnit[] };

export function setStage({ departments, ...rest }: Setting): Stage {
  const { random } = rest;
  const departmentOf = (code: string): DepartmentUnit => {
    const department = departments.find((one) => one.code === code);
    if (!department) throw new Error(`No department ${code} in force`);
    return department;
  };
  const answerable = allQuestions.filter(({ department }) => departments.some(({ code }) => code === department));
  const nextPlace = roundOfPlaces(random);
  const drawQuestion = questionDrawer(random.shuffle(answerable));
  return {
    ...rest,
    departments,
    departmentOf,
    cast: (question, place) => castOf(question, departmentOf(question.department), place.province, place.commune),
    nextPlace,
    nextQuestion: (place) => {
      const question = drawQuestion(place, {});
      if (!question) throw new Error(`No question fits ${place.commune.name}`);
      return question;
    },
    nextAsked: (wanted = {}) => {
      // A coastal question finds no place in the mountains: the next ones are tried, all of them at worst.
      for (let tried = 0; tried < MOST_PLACES; tried++) {
        const place = nextPlace(wanted.province);
        const question = drawQuestion(place, wanted);
        if (question) return { place, question };
      }
      throw new Error(`No question fits ${JSON.stringify(wanted)}`);
    },
  };
}

/** Provinces in turn and in each its communes in turn, the one of the long dossier as often as the others. */
function roundOfPlaces(random: Random): Stage['nextPlace'] {
  const queues = new Map(DEMO_PROVINCES.map((province) => [province.code, [] as DemoCommune[]]));
  let turn = 0;
  return (provinceCode) => {
    const province = provinceCode
      ? DEMO_PROVINCES.find(({ code }) => code === provinceCode)
      : DEMO_PROVINCES[turn++ % DEMO_PROVINCES.length];
    const queue = province && queues.get(province.code);
    if (!queue) throw new Error(`Province ${provinceCode} is not in the demo`);
    if (queue.length === 0) queue.push(...random.shuffle(province.communes));
    const commune = queue.shift();
    if (!commune) throw new Error(`${province.name} has no communes in the demo`);
    return { province, commune };
  };
}

function questionDrawer(
  questions: readonly QuestionText[],
): (place: Place, wanted: Wanted) => QuestionText | undefined {
  const used = new Map<QuestionText, number>();
  const asked = new Set<string>();
  return ({ commune }, wanted) => {
    const fitting = questions.filter(
      ({ department, ministry, only }) =>
        (wanted.department === undefined || department === wanted.department) &&
        (wanted.ministry === undefined || ministry === wanted.ministry) &&
        (only === undefined || only.some((setting) => commune.settings.includes(setting))),
    );
    const fresh = fitting.filter(({ key }) => !asked.has(`${commune.code} ${key}`));
    const [first, ...others] = fresh.length > 0 ? fresh : fitting;
    if (!first) return undefined;
    const timesUsed = (question: QuestionText): number => used.get(question) ?? 0;
    const question = others.reduce((least, one) => (timesUsed(one) < timesUsed(least) ? one : least), first);
    used.set(question, timesUsed(question) + 1);
    asked.add(`${commune.code} ${question.key}`);
    return question;
  };
}
