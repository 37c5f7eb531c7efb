/** What a correction may be of, and why; as the database has them. */
export const CORRECTION_KINDS = ['reroute', 'handover', 'return', 'transfer', 'referral'] as const;
export const CORRECTION_REASONS = [
  'other_subject',
  'task_moved',
  'other_authority',
  'several_departments',
  'unclear_question',
  'unspecified',
] as const;
