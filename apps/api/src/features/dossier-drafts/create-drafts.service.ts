import type { LetterData, ReadFile } from '@caunoi/documents/read/read-file';
import type { Ctx } from '../../context.ts';
import { type Actor, actingUnit } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { questionFolder } from '../../core/drafts/question-folder.ts';
import { newId, sha256 } from '../../core/ids.ts';
import { emit } from '../../core/outbox.ts';
import { resolveAsker } from '../../core/ticket/asker.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { findAskingUnits, type NamedUnit, reachOf } from './asking-units.ts';
import { type CreatedDrafts, LETTER_NUMBER_LENGTH, TITLE_LENGTH } from './dossier-drafts.schemas.ts';
import { presentHead } from './drafts.presenter.ts';
import { readHeads } from './drafts.queries.ts';
import { draftChanged } from './lock-draft.ts';
import { matchEarlier } from './match-earlier.ts';
import { readQuestion } from './new-question.ts';
import { groupByCommune, type QuestionGroup } from './question-groups.ts';
import { type QuestionSourceFile, readQuestions } from './read-questions.ts';
import { insertQuestions } from './write-questions.ts';

export type NewDrafts = {
  /** Null: an empty draft, to write by hand. */
  file: QuestionSourceFile | null;
  title?: string | undefined;
  /** Of the file as a whole. */
  commune?: string | undefined;
};
type Origin = { actor: Actor; requestId: string; once: Once | undefined };
type Stored = QuestionSourceFile & { id: string; storageKey: string; read: ReadFile; letterCommunes: string[] };

const NOTHING_READ: Pick<ReadFile, 'questions' | 'letter'> = {
  questions: [],
  letter: { number: null, date: null, about: null, unit: null, commune: null, province: null },
};

/**
 * Reads a file of questions into drafts: one for each commune that asks in it and for which the sender may ask. What was sent before is marked;
 * nothing is sent yet. The file itself is kept. A failure leaves nothing.
 */
export async function createDrafts(ctx: Ctx, origin: Origin, input: NewDrafts): Promise<CreatedDrafts> {
  const { actor, once } = origin;
  const reference = await ctx.reference.current();
  if (input.commune !== undefined) resolveAsker(reference, actor, input.commune);
  const read = input.file && (await readQuestions(ctx, input.file));
  const { groups, letterCommunes } = await groupsOf(ctx, actor, read ?? NOTHING_READ, input.commune);
  if (!input.file || !read) return transact(ctx, once, (tx) => writeDrafts(ctx, tx, origin, input, groups, null));

  const id = newId();
  const storageKey = `${questionFolder(ctx.clock.now())}/${id}`;
  const stored = { ...input.file, id, storageKey, read, letterCommunes };
  // A file is the same request under another name: a phone may have given it another one when it was put away.
  const bodyHash = sha256(JSON.stringify([input.file.sha256, input.commune, input.title]));
  try {
    await ctx.files.put(storageKey, new Uint8Array(input.file.bytes));
    const created = await transact(ctx, once && { ...once, bodyHash }, (tx) =>
      writeDrafts(ctx, tx, origin, input, groups, stored),
    );
    if (created.file?.id !== id) await ctx.files.delete(storageKey);
    return created;
  } catch (error) {
    await ctx.files.delete(storageKey).catch(() => undefined);
    throw error;
  }
}

/** More than any province has communes; a list of people's names would become a draft for each of them. */
const DRAFTS_OF_ONE_FILE = 200;
const NO_UNIT: NamedUnit = { kind: 'unknown', named: [] };

async function groupsOf(
  ctx: Ctx,
  actor: Actor,
  read: Pick<ReadFile, 'questions' | 'letter'>,
  commune: string | undefined,
): Promise<{ groups: QuestionGroup[]; letterCommunes: string[] }> {
  const reach = reachOf(actor);
  const [own = null] = reach.communes;
  const { letter } = read;
  const letterUnit = letter.commune ?? letter.unit;
  const texts = read.questions.flatMap(({ unit }) => unit ?? []);
  const units = await findAskingUnits(ctx.db, reach, letterUnit ? [...texts, letterUnit] : texts, letter.province);
  const unitOf = (text: string) => units.get(text) ?? NO_UNIT;
  const sender = letterUnit ? unitOf(letterUnit) : null;
  const ofFile = commune ?? own ?? (sender?.kind === 'commune' ? sender.code : null);
  const groups = groupByCommune(read, { own, ofFile, unitOf });
  demand(groups.length <= DRAFTS_OF_ONE_FILE, 'too-many-senders', {
    params: { count: groups.length, limit: DRAFTS_OF_ONE_FILE },
  });
  return { groups, letterCommunes: [...(sender?.named ?? [])] };
}

async function writeDrafts(
  ctx: Ctx,
  tx: Tx,
  { actor, requestId }: Origin,
  input: NewDrafts,
  groups: readonly QuestionGroup[],
  file: Stored | null,
): Promise<CreatedDrafts> {
  const now = ctx.clock.now();
  const reference = await ctx.reference.current();
  if (file) await writeFile(tx, actor, file, now);
  const ids: string[] = [];
  for (const group of groups) {
    const id = newId();
    ids.push(id);
    const questions = group.questions.map(({ question, other }, index) => readQuestion(id, index + 1, question, other));
    const { communeCode, unitText } = group;
    const dossierId = communeCode === null ? null : await matchEarlier(tx, actor, communeCode, questions);
    const unitId = actingUnit(actor, communeCode === null ? [] : [`commune:${communeCode}`]);
    await tx.dossierDraft.create({
      data: {
        id,
        fileId: file?.id ?? null,
        dossierId,
        communeCode,
        provinceCode: communeCode === null ? null : (reference.unit(`commune:${communeCode}`)?.provinceCode ?? null),
        unitText: unitText?.slice(0, TITLE_LENGTH) ?? null,
        title: input.title ?? titleOf(file),
        ...letterOf(file?.read.letter),
        createdById: actor.userId,
        unitId,
        createdAt: now,
        updatedAt: now,
      },
    });
    await insertQuestions(tx, questions);
    await audit(tx, {
      at: now,
      actorId: actor.userId,
      action: 'dossier_draft.created',
      subject: 'dossier_draft',
      subjectId: id,
      data: { questions: questions.length, file: file?.name ?? null, sha256: file?.sha256 ?? null, communeCode },
      requestId,
    });
    await emit(tx, [draftChanged({ id, createdById: actor.userId, unitId }, 1, actor)]);
  }
  const heads = (await readHeads(tx, actor, ids)).map((row) => presentHead(row, reference));
  const drafts = ids.flatMap((id) => heads.find((head) => head.id === id) ?? []);
  return { file: drafts[0]?.file ?? null, drafts };
}

const writeFile = (tx: Tx, actor: Actor, { read, bytes, pasted: _, ...file }: Stored, now: Date) =>
  tx.questionFile.create({
    data: {
      ...file,
      format: read.format,
      byteSize: bytes.length,
      letter: read.letter,
      // Prisma's JSON has no read-only lists.
      notQuestions: JSON.parse(JSON.stringify(read.notQuestions)),
      resultColumns: JSON.parse(JSON.stringify(read.resultColumns)),
      uploadedById: actor.userId,
      createdAt: now,
    },
  });

const UNTITLED = 'Hồ sơ câu hỏi';

/** What the letter says it is about, else the name of the file. After "V/v" it begins small, as a title it does not. */
function titleOf(file: Stored | null): string {
  if (!file) return UNTITLED;
  const named = file.pasted ? '' : file.name.replace(/\.\w{1,5}$/, '').trim();
  const about = file.read.letter.about?.trim() ?? '';
  const title = about.slice(0, 1).toLocaleUpperCase('vi') + about.slice(1);
  return (title || named || UNTITLED).slice(0, TITLE_LENGTH);
}

function letterOf(letter: LetterData | undefined) {
  const day = letter?.date ? new Date(`${letter.date}T00:00:00Z`) : null;
  return {
    letterNumber: letter?.number?.slice(0, LETTER_NUMBER_LENGTH) ?? null,
    letterDate: day && !Number.isNaN(day.getTime()) ? day : null,
  };
}
