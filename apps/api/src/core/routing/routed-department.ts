import type { Ticket } from '../../db/generated/client.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import type { Routing } from '../ticket/ticket-schemas.ts';
import { isInForce } from './department-in-force.ts';

type Routed = { departmentId: string | null; fieldId: string | null };
const NONE: Routed = { departmentId: null, fieldId: null };

/** The department that the router found, with its field, where it is this ministry's and exists at `at`; else neither. */
export function routedDepartment(
  reference: ReferenceSnapshot,
  ticket: Pick<Ticket, 'routing'>,
  { ministryCode, at }: { ministryCode: string; at: Date },
): Routed {
  const { outcome, ranked: [first] = [] } = (ticket.routing ?? {}) as Partial<Routing>; // written by openTickets
  if (!first || outcome === 'abstained' || first.ministry !== ministryCode) return NONE;
  const unit = reference.departmentByCode(first.department.code);
  if (!unit || unit.ministryCode !== ministryCode || !isInForce(unit, at)) return NONE;
  return { departmentId: unit.id, fieldId: first.field?.id ?? null };
}
