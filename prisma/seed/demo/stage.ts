import { allQuestions } from '../texts/questions/all-questions.ts';
import type { MinistryCode, QuestionText } from '../texts/text.types.ts';
import { inWordsOf } from '../texts/unit-words.ts';
import { type Cast, castOf } from './cast.ts';
import { DEMO_PROVINCES, type DemoCommune, type DemoProvince } from './communes.ts';
import type { Random } from './random.ts';
import type { DepartmentUnit, Roster } from './roster.ts';

export type Place = { province: DemoProvince; commune: DemoCommune };
export type Wanted = { department?: string; ministry?: MinistryCode; province?: string };
export type Asked = { place: Place; question: QuestionText };

/** What every story draws on. */
export type Stage = {
  random: Random;
  roster: Roster;
  now: Date;
  /** Instant so many working minutes ago. */
  past: (minutes: number) => Date;
  /** Instant so many working minutes after another. */
  ahead: (from: Date, minutes: number) => Date;
  /** In force today. */
  departments: readonly DepartmentUnit[];
  cast: (question: Pick<QuestionText, 'ministry' | 'department'>, place: Place) => Cast;
  /** A place of the demo, the five provinces in turn. */
  nextPlace: (provinceCode?: string) => Place;
  placeOf: (communeCode: string) => Place;
  /** A question that reads true in the place and was not asked there before, the least used first. */
  nextQuestion: (place: Place, ministry?: MinistryCode) => QuestionText;
  /** A place and a question that fits it: of a department, of a ministry, from a province. */
  nextAsked: (wanted?: Wanted) => Asked;
};

/** Each province comes up often enough for all of its communes. */
const MOST_PLACES = 60;

export function setStage(setting: Pick<Stage, 'random' | 'roster' | 'now' | 'past' | 'ahead' | 'departments'>): Stage {
  const { random, roster, departments } = setting;
  const departmentOf = (code: string): DepartmentUnit => {
    const department = departments.find((one) => one.code === code);
    if (!department) throw new Error(`No department ${code} in force`);
    return department;
  };
  const answerable = allQuestions.filter(({ department }) => departments.some(({ code }) => code === department));
  const nextPlace = roundOfPlaces(random);
  const drawQuestion = questionDrawer(random.shuffle(answerable));
  return {
    ...setting,
    cast: (question, place) => castOf(roster, random, question, departmentOf(question.department), place),
    nextPlace,
    placeOf,
    nextQuestion: (place, ministry) => {
      const question = drawQuestion(place, { ministry });
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

const placeOf = (communeCode: string): Place => {
  for (const province of DEMO_PROVINCES) {
    const commune = province.communes.find(({ code }) => code === communeCode);
    if (commune) return { province, commune };
  }
  throw new Error(`Commune ${communeCode} is not in the demo`);
};

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
  const used = new Map<string, number>();
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
    const timesUsed = ({ key }: QuestionText): number => used.get(key) ?? 0;
    const question = others.reduce((least, one) => (timesUsed(one) < timesUsed(least) ? one : least), first);
    used.set(question.key, timesUsed(question) + 1);
    asked.add(`${commune.code} ${question.key}`);
    return {
      ...question,
      subject: inWordsOf(commune.name, question.subject),
      body: inWordsOf(commune.name, question.body),
    };
  };
}
