import type { Ticket } from '../../db/generated/client.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import type { Routing } from '../ticket/ticket-schemas.ts';

/** The field that a question has with this department: what the router found for it, else the present one if it is the department's. */
export function routedField(
  reference: ReferenceSnapshot,
  ticket: Pick<Ticket, 'routing' | 'fieldId'>,
  departmentId: string,
): string | null {
  const { ranked = [] } = (ticket.routing ?? {}) as Partial<Routing>; // written by openTickets
  const found = ranked.find(({ department }) => reference.departmentByCode(department.code)?.id === departmentId);
  if (found?.field) return found.field.id;
  const own = ticket.fieldId !== null && reference.fieldPlace(ticket.fieldId)?.departmentId === departmentId;
  return own ? ticket.fieldId : null;
}
