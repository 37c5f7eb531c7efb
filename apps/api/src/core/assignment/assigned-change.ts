import type { TicketChange } from '../ticket/record-change.ts';
import type { Assignee } from './find-assignee.ts';

/** The question lies in somebody's hands by their department's rule. Nobody of the department did it. */
export const assignedChange = ({ userId, name, mode }: Assignee, at: Date): TicketChange => ({
  kind: 'assigned',
  audience: 'public',
  at,
  data: { userId, name, mode },
  unsigned: true,
  changes: { ownerUserId: userId },
});
