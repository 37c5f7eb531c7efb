import { dossier52 } from '../texts/dossier-52.ts';
import type { MinistryCode } from '../texts/text.types.ts';
import type { Course } from './course.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';
import { courseSteps } from './ticket-stories.ts';

/** Due within the next working hours whenever the demo is opened. */
const LONG_DOSSIER_AGE = 385;

/** The letter's own number, of the year in which it was sent. */
const letter = (number: number, at: Date) => ({
  letterNumber: `${number}/UBND-KT`,
  letterDate: new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10),
});

/** Xã Trà Bồng's 52 questions: what has an answer in the texts has been answered, the rest is on its way. */
function longDossier(stage: Stage): Story {
  const { random } = stage;
  const at = stage.past(LONG_DOSSIER_AGE);
  const place = stage.placeOf(dossier52.commune.code);
  const { title, questions } = dossier52;
  const waiting: Course[] = [
    { route: 'department', answeredAfter: null },
    { route: 'department', answeredAfter: null },
    { route: 'post', answeredAfter: null },
    { route: 'department', answeredAfter: null, clarification: { repliedAfter: null } },
    { route: 'department', answeredAfter: null },
    { route: 'untaken', answeredAfter: null },
  ];
  return {
    at,
    by: stage.roster.at('commune_staff', `commune:${place.commune.code}`)[0],
    channel: 'dossier',
    input: {
      title,
      channel: 'file',
      ...letter(152, at),
      questions: questions.map(({ subject, body, ministry }) => ({ subject, body, ministry })),
    },
    threads: questions.map((question, index) => {
      const { answer } = question;
      const course: Course | undefined = answer
        ? { route: random.pick(['post', 'post', 'department']), answeredAfter: random.between(90, 350) }
        : waiting[index % waiting.length];
      if (!course || stage.departments.every(({ code }) => code !== question.department)) return [];
      const asked = { ...question, key: `dossier-52-${index + 1}`, answer: answer ?? { body: '', citations: [] } };
      return courseSteps(stage, { place, question: asked, minutesAgo: LONG_DOSSIER_AGE, course });
    }),
  };
}

type ShortDossier = {
  title: string;
  province: string;
  ministry?: MinistryCode;
  size: number;
  age: number;
  done: number;
};
const SHORT_DOSSIERS: readonly ShortDossier[] = [
  {
    title: 'Tổng hợp kiến nghị của tiểu thương và hộ kinh doanh trên địa bàn',
    province: '20',
    size: 7,
    age: 300,
    done: 3,
  },
  {
    title: 'Vướng mắc về đất đai, môi trường sau khi tiếp nhận nhiệm vụ của cấp huyện',
    province: '96',
    ministry: 'MAE',
    size: 6,
    age: 520,
    done: 5,
  },
  {
    title: 'Câu hỏi của các thôn, tổ dân phố tại hội nghị giao ban tháng',
    province: '31',
    size: 8,
    age: 2_300,
    done: 8,
  },
  { title: 'Đề nghị hướng dẫn thủ tục hành chính mới được phân cấp', province: '12', size: 5, age: 4_900, done: 5 },
];

/** Smaller letters of other communes, in all stages. */
const shortDossier = (stage: Stage, { title, province, ministry, size, age, done }: ShortDossier): Story => {
  const { random } = stage;
  const at = stage.past(age);
  const place = stage.nextPlace(province);
  const questions = Array.from({ length: size }, () => stage.nextQuestion(place, ministry));
  return {
    at,
    by: stage.roster.at('commune_staff', `commune:${place.commune.code}`)[0],
    channel: 'dossier',
    input: {
      title,
      ...letter(random.between(20, 190), at),
      questions: questions.map(({ subject, body, ministry }) => ({ subject, body, ministry })),
    },
    threads: questions.map((question, index) => {
      const route = random.pick(['post', 'department', 'department'] as const);
      const answeredAfter = index < done ? random.between(80, Math.min(age - 10, 460)) : null;
      const course: Course = { route, answeredAfter, ...(age > 2_000 && { ending: 'accepted' }) };
      return courseSteps(stage, { place, question, minutesAgo: age, course });
    }),
  };
};

export const dossierStories = (stage: Stage): Story[] => [
  longDossier(stage),
  ...SHORT_DOSSIERS.map((draft) => shortDossier(stage, draft)),
];
