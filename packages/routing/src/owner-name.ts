import type { Owner } from './compiled-term.ts';

/** In front of the name of a ministry outside the system, where departments go by their code. */
export const OTHER = 'other:';

/** What an owner is called in training data and models: a name that outlives a compilation of the catalogue. */
export const ownerName = (owner: Owner): string => (owner.kind === 'department' ? owner.code : OTHER + owner.name);
