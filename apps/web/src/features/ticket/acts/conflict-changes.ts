import type { ApiProblem } from '../../../lib/api-problem.ts';

const KINDS = [
  'taken',
  'assigned',
  'handed_over',
  'rerouted',
  'returned',
  'transferred',
  'clarification_asked',
  'replied',
  'asked_back',
  'answered',
  'answer_submitted',
  'answer_returned',
  'noted',
  'referred',
  'reopened',
  'accepted',
  'withdrawn',
  'merged',
  'absorbed',
  'merged_reply',
  'unmerged',
  'released',
  'resumed',
  'auto_closed',
  'urgency_set',
  'received_at_corrected',
] as const;

export type Change = { at: string; kind: (typeof KINDS)[number] | 'other'; by: string | null };

/** The kind by which the words of a change are found. */
export const changeKind = (kind: unknown): Change['kind'] => KINDS.find((known) => known === kind) ?? 'other';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What a refusal with `stale-version` tells about the time since the ticket was read. */
export const changesOf = ({ document }: Pick<ApiProblem, 'document'>): readonly Change[] => {
  const changes: unknown = document.changes;
  if (!Array.isArray(changes)) return [];
  return changes.filter(isRecord).map(({ at, kind, by }) => ({
    at: String(at),
    kind: changeKind(kind),
    by: typeof by === 'string' ? by : null,
  }));
};
