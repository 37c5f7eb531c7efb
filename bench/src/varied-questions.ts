import { loadCatalogue } from '../../prisma/seed/catalogue/load-catalogue.ts';
import { allQuestions } from '../../prisma/seed/texts/questions/all-questions.ts';
import { seededRandom } from './random.ts';
import type { SampleQuestion } from './ticket-generator.ts';

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!;])\s+|\n/).filter((sentence) => sentence.length > 20);

/**
 * No two questions alike: a subject with some sentences of its question, one of another, and things of the catalogue that it also
 * concerns. Thousands share a matter and its words, which is what makes the search hard.
 */
export function variedQuestions(seed: number): (question: SampleQuestion) => { subject: string; body: string } {
  const random = seededRandom(seed);
  const others = allQuestions.flatMap(({ body }) => sentencesOf(body));
  const terms = loadCatalogue().departments.flatMap(({ fields }) =>
    fields.flatMap(({ terms }) => terms.map(({ term }) => term)),
  );
  return ({ subject, body }) => {
    const own = sentencesOf(body).filter(() => random.next() < 0.6);
    const concerns = `Việc này liên quan đến ${random.pick(terms)}, ${random.pick(terms)} của ${Math.floor(random.next() * 90) + 5} hộ.`;
    return { subject, body: [subject, ...own, random.pick(others), concerns].join(' ') };
  };
}
