import { FileProblem, READ_LIMITS, type ReadFile, type ReadLimits } from './read/read-file.ts';

/**
 * Reads a question file: what it is is judged by its bytes, its name only tells one kind of text from another.
 * Throws {@link FileProblem} with the place, as far as it is known.
 */
export const readQuestionFile = async (
  _bytes: Uint8Array,
  _name: string,
  _limits: ReadLimits = READ_LIMITS,
): Promise<ReadFile> => {
  throw new FileProblem('unknown-format');
};

/** Reads a text that was pasted: a list, a letter, cells of a table, or messages of a group chat. */
export const readQuestionText = (_text: string, _limits: ReadLimits = READ_LIMITS): ReadFile => {
  throw new FileProblem('empty');
};
