/** What a deadline in the browser can take at most, imported today or not. */
const ALWAYS = ['clock', 'clock-tick', 'explain', 'steps', 'time-split', 'working-time'];

/** Data, not reckoning: the holidays of three years, which the API sends where a page shows them. */
const DATA = ['vietnam-calendar'];

/** The names of the modules of packages/sla that these sources import, and those that count in any case. */
export const engineModules = (sources: readonly string[]): readonly string[] => {
  const imported = sources.flatMap((source) =>
    [...source.matchAll(/['"]@caunoi\/sla\/([a-z-]+)['"]/g)].map(([, name = '']) => name),
  );
  if (imported.length === 0) throw new Error('The web app imports nothing of the engine: was it moved?');
  return [...new Set([...ALWAYS, ...imported])].filter((name) => !DATA.includes(name)).sort();
};
