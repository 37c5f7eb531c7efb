import { FileProblem, type ReadLimits, type ReadQuestion } from './read-file.ts';
import { fieldName } from './text/field-name.ts';

/** Numbers the questions through the whole file, and writes their fields alike. */
export const numbered = (
  questions: readonly Omit<ReadQuestion, 'n'>[],
  limits: ReadLimits,
): readonly ReadQuestion[] => {
  if (questions.length > limits.questions)
    throw new FileProblem('too-many-questions', { limit: limits.questions, found: questions.length });
  return questions.map((question, at) => ({
    n: at + 1,
    ...question,
    field: question.field === null ? null : fieldName(question.field),
    warnings: question.body.length > limits.questionLength ? [...question.warnings, 'long'] : question.warnings,
  }));
};
