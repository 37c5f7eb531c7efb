/** A small deterministic generator (mulberry32): the same tickets at every run. */
export function seededRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  /** A few are picked very often, most rarely: communes and departments are like that. */
  const pickSkewed = <T>(items: readonly T[], power = 3): T => {
    const item = items[Math.floor(next() ** power * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  return { next, pick, pickSkewed };
}
