import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { presentRouting } from '../../core/ticket/routing.presenter.ts';
import { unitName } from '../../core/ticket/ticket.presenter.ts';
import { QUESTION_LENGTH } from '../../core/ticket/ticket-schemas.ts';
import type { DraftHead, QuestionFileRef } from './dossier-drafts.schemas.ts';
import type { DraftQuestion, DraftRouting } from './draft-questions.schemas.ts';
import type { HeadRow, QuestionRow, ShownQuestionRow } from './draft-row.ts';

export function presentHead(row: HeadRow, reference: ReferenceSnapshot): DraftHead {
  const { communeCode, provinceCode, total, open, skipped, sent, known, corrected, otherCommune, warned, faulty } = row;
  return {
    id: row.id,
    title: row.title,
    letterNumber: row.letterNumber,
    letterDate: row.letterDate?.toISOString().slice(0, 10) ?? null,
    commune: communeCode === null ? null : { code: communeCode, name: unitName(reference, `commune:${communeCode}`) },
    province:
      provinceCode === null ? null : { code: provinceCode, name: unitName(reference, `province:${provinceCode}`) },
    unitText: row.unitText,
    version: row.version,
    file: presentFile(row),
    dossier: linkOf(row.dossierId, row.dossierCode, row.dossierSentAt),
    sameAs: linkOf(row.earlierId, row.earlierCode, row.earlierSentAt),
    counts: { total, open, skipped, sent, known, corrected, otherCommune, warned, faulty },
    notices: row.letterOfOther ? ['letter_of_other_commune'] : [],
    author: { id: row.createdById, name: row.authorName },
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

const linkOf = (id: string | null, code: string | null, sentAt: Date | null) =>
  id === null || code === null || sentAt === null ? null : { id, code, sentAt: sentAt.toISOString() };

function presentFile({ fileId, fileName, fileFormat, fileByteSize, fileCreatedAt }: HeadRow): QuestionFileRef | null {
  if (fileId === null || fileFormat === null || fileCreatedAt === null) return null;
  return {
    id: fileId,
    name: fileName ?? '',
    format: fileFormat,
    byteSize: fileByteSize ?? 0,
    createdAt: fileCreatedAt.toISOString(),
  };
}

/** Why a question cannot be sent as it is. */
export const faultOf = ({ body }: Pick<QuestionRow, 'body'>): 'too-long' | null =>
  body.length > QUESTION_LENGTH ? 'too-long' : null;

export function presentQuestion(row: ShownQuestionRow, reference: ReferenceSnapshot): DraftQuestion {
  const fieldName = row.fieldId === null ? undefined : reference.fieldName(row.fieldId);
  return {
    id: row.id,
    position: row.position,
    number: row.number,
    body: row.body,
    original: row.original,
    heading: row.heading,
    field: row.fieldId !== null && fieldName ? { id: row.fieldId, name: fieldName.vi } : null,
    ministry: row.ministryCode,
    urgency: row.urgency,
    state: row.state,
    // Both lists are written by this feature alone.
    skipReason: row.skipReason as DraftQuestion['skipReason'],
    fault: row.state === 'open' ? faultOf(row) : null,
    columns: row.columns,
    source: row.source,
    warnings: row.warnings as DraftQuestion['warnings'],
    version: row.version,
    ticket:
      row.shownTicketId === null || row.ticketCode === null || row.ticketState === null
        ? null
        : { id: row.shownTicketId, code: row.ticketCode, state: row.ticketState },
    dossierPosition: row.dossierPosition,
    routing: routingOf(row.body, reference),
  };
}

/** Where the router would send it, without its reasons. */
function routingOf(body: string, reference: ReferenceSnapshot): DraftRouting {
  const { outcome, department, confidence, otherMinistryHint, ranked } = presentRouting(
    reference,
    reference.router.suggest({ text: body }),
  );
  const first = department ? ranked[0] : undefined;
  return {
    outcome,
    department,
    ministry: first?.ministry ?? null,
    field: first?.field ?? null,
    confidence,
    otherMinistryHint,
  };
}

/** How many are routed before others get their turn. */
const IN_ONE_GO = 50;

/** Routes as it presents, on the event loop: between the parts of a large draft other requests go on. */
export async function presentQuestions(
  rows: readonly ShownQuestionRow[],
  reference: ReferenceSnapshot,
): Promise<DraftQuestion[]> {
  const presented: DraftQuestion[] = [];
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % IN_ONE_GO === 0) await new Promise(setImmediate);
    presented.push(presentQuestion(row, reference));
  }
  return presented;
}
