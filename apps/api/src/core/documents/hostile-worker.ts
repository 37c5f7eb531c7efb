/** Tasks for the pool's own test, under the names of real ones: one never ends, one takes all memory, one is harmless. */
export const readFile = ({ name }: { name: string }): Promise<string> => {
  if (name === 'endless') for (;;) Math.random();
  const kept: string[][] = [];
  if (name === 'greedy') for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => `${kept.length}-${index}`));
  return Promise.resolve(name);
};

export const writePack = (): Promise<string> => {
  for (;;) Math.random();
};
