import { type ClockFacts, clockView } from '@caunoi/sla/clock';
import type { Actor } from '../actor.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { readsInternal } from '../visibility.ts';
import { abilitiesOn } from './abilities.ts';
import type { ClockView } from './clock-schemas.ts';
import type { TicketSource } from './question-source.ts';
import { routingForAsker } from './routing.presenter.ts';
import { calendarOf } from './ticket-clocks.ts';
import type { TicketDetailRow, TicketRow } from './ticket-row.ts';
import type { Merge, Ticket, TicketSummary } from './ticket-schemas.ts';

export type Viewer = { actor: Actor; reference: ReferenceSnapshot; now: Date };

export const unitName = (reference: ReferenceSnapshot, unitId: string): string =>
  reference.unit(unitId)?.nameVi ?? unitId;

export function unitRef(reference: ReferenceSnapshot, unitId: string) {
  const unit = reference.unit(unitId);
  return {
    id: unitId,
    kind: unit?.kind ?? 'department',
    name: unit?.nameVi ?? unitId,
    shortName: unit?.shortName ?? unitId,
  };
}

export function departmentRef(reference: ReferenceSnapshot, unitId: string) {
  const unit = reference.unit(unitId);
  return { code: unit?.code ?? unitId, name: unit?.nameVi ?? unitId, shortName: unit?.shortName ?? unitId };
}

/** The clock of a row as the API sends it. */
export function presentClock(row: TicketRow, { reference, now }: Pick<Viewer, 'reference' | 'now'>): ClockView {
  const facts: ClockFacts = {
    kind: row.clockKind,
    cycle: row.clockCycle,
    run: row.clockRun,
    startedAt: row.clockStartedAt,
    dueAt: row.clockDueAt,
    pausedAt: row.clockPausedAt,
    stoppedAt: row.clockStoppedAt,
    verdict: row.clockVerdict,
    voidedAt: row.clockVoidedAt,
  };
  return clockView(calendarOf(reference, row.clockKind, row, row.clockUnitId).calendar, facts, now);
}

/** A ticket as the actor may see it; sight itself was decided by the query that read the row. */
export function presentTicket(row: TicketRow, viewer: Viewer): Ticket {
  const { actor, reference } = viewer;
  const ministry = reference.ministries.find(({ code }) => code === row.ministryCode);
  const fieldName = row.fieldId === null ? undefined : reference.fieldName(row.fieldId);
  return {
    id: row.id,
    code: row.code,
    subject: row.subject,
    body: row.body,
    state: row.state,
    channel: row.channel,
    urgency: row.urgency,
    cycle: row.cycle,
    commune: { code: row.communeCode, name: unitName(reference, `commune:${row.communeCode}`) },
    province: { code: row.provinceCode, name: unitName(reference, `province:${row.provinceCode}`) },
    ministry: {
      code: row.ministryCode,
      name: ministry?.nameVi ?? row.ministryCode,
      shortName: ministry?.shortName ?? row.ministryCode,
    },
    field: row.fieldId !== null && fieldName ? { id: row.fieldId, name: fieldName.vi } : null,
    department: row.departmentId === null ? null : departmentRef(reference, row.departmentId),
    departmentConfirmed: row.departmentConfirmed,
    confidence: row.confidence,
    owner: {
      unit: unitRef(reference, row.ownerUnitId),
      person: row.ownerUserId === null ? null : { id: row.ownerUserId, name: row.ownerName ?? '' },
    },
    requester: { name: row.requesterName },
    dossier:
      row.dossierId === null
        ? null
        : {
            id: row.dossierId,
            code: row.dossierCode ?? '',
            title: row.dossierTitle ?? '',
            position: row.dossierPosition,
            number: row.dossierNumber,
            heading: row.dossierHeading,
            done: row.dossierDone ?? 0,
            total: row.dossierTotal ?? 0,
          },
    merge: presentMerge(row),
    referral:
      row.referredTo !== null && row.chaseAt !== null
        ? { authority: row.referredTo, chaseAt: row.chaseAt.toISOString() }
        : null,
    ...presentInternally(row, viewer),
    clock: presentClock(row, viewer),
    ...abilitiesOn(actor, { ...row, isOpen: row.queueRank < 2 }),
    version: row.version,
    receivedAt: row.receivedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  };
}

/** How the answering side divides the work among itself. */
function presentInternally(row: TicketRow, { actor, reference }: Viewer): Pick<Ticket, 'part' | 'parts' | 'consulted'> {
  if (!readsInternal(actor, row)) return { part: null, parts: null, consulted: [] };
  const { partOfId, partPosition, wholeCode, wholeSubject, parts, partsAnswered } = row;
  return {
    part:
      partOfId === null
        ? null
        : { id: partOfId, code: wholeCode ?? '', subject: wholeSubject ?? '', position: partPosition ?? 1 },
    parts: parts === 0 ? null : { total: parts, answered: partsAnswered },
    consulted: row.consultedUnitIds.map((unitId) => unitRef(reference, unitId)),
  };
}

export function presentTicketDetail(row: TicketDetailRow, viewer: Viewer): Ticket {
  const ticket = presentTicket(row, viewer);
  const tickets = row.carried.map(({ communeCode, dueAt, verdict, id, code, subject, state }) => ({
    id,
    code,
    subject,
    state,
    commune: { code: communeCode, name: unitName(viewer.reference, `commune:${communeCode}`) },
    dueAt: new Date(dueAt).toISOString(),
    verdict,
  }));
  return {
    ...ticket,
    dossier: ticket.dossier && { ...ticket.dossier, previous: row.previous, next: row.next },
    merge: ticket.merge && { ...ticket.merge, tickets },
    routing: row.routing && !readsInternal(viewer.actor, row) ? routingForAsker(row.routing) : row.routing,
    source: presentSource(row),
    askedTogether: row.askedTogether.length > 1 ? row.askedTogether : [],
  };
}

/** The file itself holds other questions too; see `readableFiles`. */
const presentSource = ({ source, readsFile }: TicketDetailRow): TicketSource | null =>
  source && !readsFile ? { ...source, fileId: null } : source;

function presentMerge({ isMerged, intoId, intoCode, intoSubject, carries, carriedDueAt }: TicketRow): Merge | null {
  if (!isMerged && carries === 0) return null;
  return {
    merged: isMerged,
    into: intoId === null ? null : { id: intoId, code: intoCode ?? '', subject: intoSubject ?? '' },
    carries,
    earliestDueAt: carriedDueAt?.toISOString() ?? null,
  };
}

/** What may be said of a ticket to somebody who sees no more of it than that it waits. */
export const presentSummary = (row: TicketRow, viewer: Pick<Viewer, 'reference' | 'now'>): TicketSummary => ({
  id: row.id,
  code: row.code,
  subject: row.subject,
  state: row.state,
  clock: presentClock(row, viewer),
});
