import { resultText } from '@caunoi/documents/write/pack/pack-words';
import type { PackFormat } from '@caunoi/documents/write/pack/reply-pack';
import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { DocumentWorkFailed, RETRY_SECONDS } from '../../core/documents/document-pool.ts';
import { recordReceipts } from '../../core/ticket/answer-receipts.ts';
import { unitName } from '../../core/ticket/ticket.presenter.ts';
import { transact } from '../../core/transaction.ts';
import { getOriginal, readPlaces } from './question-files.queries.ts';
import { getPackDossier, getReplyPack, presentQuestions, readTicketsById } from './reply-pack.queries.ts';

export type WrittenFile = { name: string; contentType: string; bytes: Uint8Array };
type Caller = { actor: Actor; requestId: string };

const TYPES: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** Writing ended by the bounds of its thread is told to the caller, not a fault of ours. */
async function inBounds<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DocumentWorkFailed)) throw error;
    if (error.reason === 'queue') throw new AppError('too-busy', { params: { seconds: RETRY_SECONDS } });
    throw new AppError('pack-too-large', { params: { file } });
  }
}

/** What went out in a document was read by who took it, when that is the asking commune. */
const recordExport = (
  ctx: Ctx,
  { actor, requestId }: Caller,
  dossierId: string,
  data: { format: string; questions: number; fileId?: string },
  { ticketIds, at }: { ticketIds: readonly string[]; at: Date },
) =>
  transact(ctx, undefined, async (tx) => {
    await recordReceipts(tx, actor, ticketIds, at);
    await audit(tx, {
      at: ctx.clock.now(),
      actorId: actor.userId,
      action: 'dossier.export',
      subject: 'dossier',
      subjectId: dossierId,
      data,
      requestId,
    });
  });

/** All answers of a dossier that the actor may read, in one document. */
export async function writePack(ctx: Ctx, caller: Caller, idOrCode: string, format: PackFormat): Promise<WrittenFile> {
  const at = ctx.clock.now();
  const { dossier, pack, ticketIds } = await getReplyPack(ctx, caller.actor, idOrCode);
  const commune = unitName(await ctx.reference.current(), `commune:${dossier.communeCode}`);
  const name = `Trả lời hồ sơ ${dossier.code} ${commune}.${format}`;
  const bytes = await inBounds(name, ctx.documents.run('writePack', { pack, format }));
  await recordExport(ctx, caller, dossier.id, { format, questions: pack.questions.length }, { ticketIds, at });
  return { name, contentType: TYPES[format] ?? '', bytes };
}

/** The sender's own workbook with the answers in its column for results. */
export async function writeOriginal(
  ctx: Ctx,
  caller: Caller,
  idOrCode: string,
  fileId: string | undefined,
): Promise<WrittenFile> {
  const at = ctx.clock.now();
  const dossier = await getPackDossier(ctx, caller.actor, idOrCode);
  const file = await getOriginal(ctx, caller.actor, dossier, fileId);
  const places = await readPlaces(ctx, file.id);
  const tickets = await readTicketsById(ctx, caller.actor, [...new Set(places.map(({ ticketId }) => ticketId))]);
  const questions = await presentQuestions(ctx, await ctx.reference.current(), tickets);
  const texts = new Map(tickets.map(({ id }, index) => [id, questions[index]]));
  const results = places.flatMap(({ ticketId, sheet, row }) => {
    const question = texts.get(ticketId);
    return question ? [{ sheet, row, text: `${resultText(question)}\n(Phiếu ${question.code})` }] : [];
  });
  const original = await ctx.files.getBytes(file.storageKey);
  const filled = await inBounds(
    file.name,
    ctx.documents.run('fillFile', { bytes: original, results, columns: file.resultColumns }),
  );
  if (!filled.ok)
    throw new AppError('unreadable-file', { params: { ...filled.params, file: file.name, reason: filled.code } });
  await recordExport(
    ctx,
    caller,
    dossier.id,
    { format: 'original', questions: results.length, fileId: file.id },
    { ticketIds: tickets.map(({ id }) => id), at },
  );
  const extension = /\.xlsm$/i.test(file.name) ? 'xlsm' : 'xlsx';
  return {
    name: `${file.name.replace(/\.[a-z]+$/i, '')} - kết quả trả lời.${extension}`,
    contentType: TYPES[extension] ?? '',
    bytes: filled.value,
  };
}
