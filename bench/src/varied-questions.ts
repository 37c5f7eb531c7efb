import { readdirSync, readFileSync } from 'node:fs';
import { loadCatalogue } from '../../prisma/seed/catalogue/load-catalogue.ts';
import { allQuestions } from '../../prisma/seed/texts/questions/all-questions.ts';
import { seededRandom } from './random.ts';
import type { SampleQuestion } from './ticket-generator.ts';

const TRAINING = new URL('../../packages/routing/training/', import.meta.url);

/** What people might ask besides, by the hundred. */
const trainingSentences = (): string[] =>
  readdirSync(TRAINING)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, TRAINING), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text); // the folder's README says what a line is

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!;])\s+|\n/).filter((sentence) => sentence.length > 20);

/**
 * No two questions alike: a subject with some sentences of its question, one of another, and things of the catalogue that it also
 * concerns. Thousands share a matter and its words, which is what makes the search hard.
 */
export function variedQuestions(seed: number): (question: SampleQuestion) => { subject: string; body: string } {
  const random = seededRandom(seed);
  const sentences = trainingSentences();
  const others = [...allQuestions.flatMap(({ body }) => sentencesOf(body)), ...sentences];
  const terms = loadCatalogue().departments.flatMap(({ fields }) =>
    fields.flatMap(({ terms }) => terms.map(({ term }) => term)),
  );
  return ({ subject, body }) => {
    // Half of them ask something of their own, the others come back to a sample's matter in other words.
    const asked = random.next() < 0.5 ? random.pick(sentences) : subject;
    const own = asked === subject ? sentencesOf(body).filter(() => random.next() < 0.6) : [];
    const concerns = `Việc này liên quan đến ${random.pick(terms)}, ${random.pick(terms)} của ${Math.floor(random.next() * 90) + 5} hộ.`;
    return { subject: asked, body: [asked, ...own, random.pick(others), concerns].join(' ') };
  };
}
