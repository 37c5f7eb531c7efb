/** Why a model did not become current by itself. */
export const MODEL_OUTCOMES = [
  /** Worse than the one in use on decided questions, or on what the catalogue says. */
  'worse_on_decided',
  'worse_on_catalogue',
  /** Worse than the catalogue alone: small steps down add up. */
  'worse_than_catalogue',
  /** Somebody went back to an older version: until they train or activate, nights only prepare. */
  'held_back',
  /** Another one became current while it was trained. */
  'overtaken',
  'interrupted',
  'out_of_time',
  'out_of_memory',
  'error',
] as const;
export type ModelOutcome = (typeof MODEL_OUTCOMES)[number];
