import type { ReadFile, ReadQuestion } from '@caunoi/documents/read/read-file';
import type { Person } from '../../../../prisma/seed/people.ts';
import type { DocumentPool } from '../core/documents/document-pool.ts';
import type { CreatedDrafts, DossierDraft, SubmittedDraft } from '../features/dossier-drafts/dossier-drafts.schemas.ts';
import type { ChangedDraft, DraftChange, HeadChange } from '../features/dossier-drafts/draft-changes.schemas.ts';
import type { SendOptions } from './client.ts';
import type { TestWorld } from './world.ts';

const NO_COLUMNS = { legalBasis: null, cause: null, proposal: null, authority: null, deadline: null, note: null };
const NO_LETTER = { number: null, date: null, about: null, unit: null, commune: null, province: null };

/** A question as a reader of tables gives it. */
export const aQuestion = (n: number, more: Partial<ReadQuestion> = {}): ReadQuestion => {
  const body =
    more.body ?? `Câu ${n}: đề nghị hướng dẫn hồ sơ cấp giấy phép bán lẻ rượu cho hộ kinh doanh thứ ${n} trên địa bàn.`;
  return {
    n,
    text: body,
    body,
    number: String(n),
    field: 'Thương mại trong nước',
    unit: null,
    columns: NO_COLUMNS,
    source: { kind: 'rows', sheet: 'Tổng hợp', rows: [n + 5, n + 5], group: 'I. THƯƠNG MẠI' },
    warnings: [],
    ...more,
  };
};
export const questions = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => aQuestion(from + index));

export const aFile = (given: readonly ReadQuestion[], more: Partial<ReadFile> = {}): ReadFile => ({
  format: 'xlsx',
  questions: given,
  notQuestions: [
    {
      text: 'Tổng cộng: nội dung khó khăn, vướng mắc.',
      kind: 'total',
      source: { kind: 'rows', sheet: 'Tổng hợp', rows: [99, 99], group: null },
    },
  ],
  letter: NO_LETTER,
  resultColumns: [],
  ...more,
});

/** A pool whose "files" say what is read in them: JSON of a {@link ReadFile}, or of a problem's code and params. */
export const scriptedDocuments = (): DocumentPool => ({
  run: async (_name, task) => {
    const text = 'text' in task ? task.text : 'bytes' in task ? new TextDecoder().decode(task.bytes) : '';
    return JSON.parse(text);
  },
  close: async () => undefined,
});
export const readAs = (value: ReadFile): string => JSON.stringify({ ok: true, value });

/** What tests do with drafts, through the API. */
export function draftStage(world: TestWorld) {
  const pour = (person: Pick<Person, 'id'>, text: string, query = '', options: SendOptions = {}) =>
    world.as(person).post<CreatedDrafts>(`/api/dossier-drafts${query}`, { text }, options);
  const upload = (
    person: Pick<Person, 'id'>,
    name: string,
    bytes: Uint8Array | string,
    options: SendOptions & { query?: string } = {},
  ) => {
    const boundary = 'cau-noi-boundary';
    const content = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes);
    const payload = Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return world.as(person).post<CreatedDrafts>(`/api/dossier-drafts${options.query ?? ''}`, payload, {
      ...options,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...options.headers },
    });
  };
  const read = async (person: Pick<Person, 'id'>, id: string) =>
    (await world.as(person).get<DossierDraft>(`/api/dossier-drafts/${id}`)).body;
  /** A draft of this file, read whole. */
  const draftOf = async (person: Pick<Person, 'id'>, file: ReadFile, name = 'bieu.xlsx') => {
    const reply = await upload(person, name, readAs(file));
    const [draft] = reply.body.drafts ?? [];
    if (!draft) throw new Error(`no draft: ${JSON.stringify(reply.problem)}`);
    return read(person, draft.id);
  };
  const change = (
    person: Pick<Person, 'id'>,
    draft: Pick<DossierDraft, 'id' | 'version'>,
    changes: readonly DraftChange[],
    more: { head?: HeadChange; key?: string | null } = {},
  ) =>
    world
      .as(person)
      .post<ChangedDraft>(
        `/api/dossier-drafts/${draft.id}/changes`,
        { version: draft.version, changes, ...(more.head && { head: more.head }) },
        more.key === undefined ? {} : { key: more.key },
      );
  const submit = (
    person: Pick<Person, 'id'>,
    draft: Pick<DossierDraft, 'id' | 'version'>,
    chosen?: readonly string[],
    options: SendOptions = {},
  ) =>
    world
      .as(person)
      .post<SubmittedDraft>(
        `/api/dossier-drafts/${draft.id}/submission`,
        { version: draft.version, ...(chosen && { questions: chosen }) },
        options,
      );
  return { pour, upload, read, draftOf, change, submit };
}
