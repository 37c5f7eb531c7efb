export type Outcome = 'answered' | 'ticketed' | 'replied';
export const OUTCOMES: readonly Outcome[] = ['answered', 'ticketed', 'replied'];

/** Filters of the call log, as the URL says them. `name` is only how the chosen commune is shown. */
export type CallsSearch = { commune: string | null; name: string | null; outcome: Outcome | null };

/** Anybody can write a URL: what is not known falls away. */
export const readCallsSearch = (params: URLSearchParams): CallsSearch => {
  const commune = params.get('commune');
  const known = commune !== null && /^\d{5}$/.test(commune);
  return {
    commune: known ? commune : null,
    name: known ? params.get('name') : null,
    outcome: OUTCOMES.find((outcome) => outcome === params.get('outcome')) ?? null,
  };
};

export const writeCallsSearch = (search: CallsSearch): URLSearchParams => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value) params.set(name, value);
  return params;
};
