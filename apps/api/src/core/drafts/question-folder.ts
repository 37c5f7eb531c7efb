/** Where the question files of a day are stored; UTC. */
export const questionFolder = (day: Date): string => `question-files/${day.toISOString().slice(0, 10)}`;
