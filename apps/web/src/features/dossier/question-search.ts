import { STANDINGS, type Standing } from './standing.ts';

/** What is shown of the dossier; kept in the address. */
export type QuestionFilter = {
  standing: Standing | null;
  holder: string | null;
  field: string | null;
  heading: string | null;
  q: string;
};
export const NO_FILTER: QuestionFilter = { standing: null, holder: null, field: null, heading: null, q: '' };

const NAMES = { standing: 'loc', holder: 'giu', field: 'linh-vuc', heading: 'muc', q: 'tim' } as const;

export const readFilter = (params: URLSearchParams): QuestionFilter => ({
  standing: STANDINGS.find((standing) => standing === params.get(NAMES.standing)) ?? null,
  holder: params.get(NAMES.holder),
  field: params.get(NAMES.field),
  heading: params.get(NAMES.heading),
  q: params.get(NAMES.q) ?? '',
});

export const writeFilter = (filter: QuestionFilter): URLSearchParams => {
  const params = new URLSearchParams();
  for (const key of ['standing', 'holder', 'field', 'heading', 'q'] as const)
    if (filter[key]) params.set(NAMES[key], filter[key]);
  return params;
};

/** Besides where the questions stand, which the tabs show. */
export const isNarrowed = ({ holder, field, heading, q }: QuestionFilter): boolean =>
  holder !== null || field !== null || heading !== null || q !== '';
