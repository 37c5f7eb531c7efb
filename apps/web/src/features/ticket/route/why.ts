import type { operations } from '@caunoi/api-client/schema.gen';

export type CorrectionReason = NonNullable<
  operations['correctRoute']['requestBody']['content']['application/json']['reason']
>;

/** What may be clicked; not saying why is no reason to click. */
export const REASONS = [
  'other_subject',
  'task_moved',
  'other_authority',
  'several_departments',
  'unclear_question',
] as const satisfies readonly CorrectionReason[];

export type Why = (typeof REASONS)[number];
