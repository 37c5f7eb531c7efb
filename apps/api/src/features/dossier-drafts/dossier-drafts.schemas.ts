import { type Static, Type } from 'typebox';
import { PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { PersonRef, Words } from '../../core/ticket/ticket-schemas.ts';
import { DraftQuestion, LetterData, NotQuestion } from './draft-questions.schemas.ts';

/** Most characters of a text that is pasted. */
export const PASTED_LENGTH = 1_000_000;
/** Most questions of one draft. */
export const DRAFT_SIZE = 2_000;
/** Most questions of one dossier, and so of one sending. */
export const SENT_AT_ONCE = 500;

const CommuneCode = Type.String({ pattern: '^\\d{5}$', description: 'code of the asking commune' });
const Named = Type.Object({ code: Type.String(), name: Type.String() });
const DossierLink = Type.Object({ id: Type.String(), code: Type.String(), sentAt: Instant });
export const TITLE_LENGTH = 300;
export const LETTER_NUMBER_LENGTH = 60;

export const QuestionFileRef = Type.Object({
  id: Type.String(),
  name: Type.String(),
  format: Type.Enum(['xlsx', 'docx', 'csv', 'text']),
  byteSize: Type.Integer(),
  createdAt: Instant,
});
export type QuestionFileRef = Static<typeof QuestionFileRef>;

/** A draft without its questions, as lists show it. */
const head = {
  id: Type.String(),
  title: Type.String(),
  letterNumber: Nullable(Type.String()),
  letterDate: Nullable(Type.String({ format: 'date' })),
  commune: Nullable(Named, { description: 'null: to be chosen before sending' }),
  province: Nullable(Named),
  unitText: Nullable(Type.String({ description: 'the asking unit as the file names it, when nobody knows that unit' })),
  version: Type.Integer({ description: 'increases with each change' }),
  file: Nullable(QuestionFileRef, { description: 'null: written by hand' }),
  dossier: Nullable(DossierLink, {
    description: 'where its questions go: the dossier that it was sent as, or the earlier one that it adds to',
  }),
  sameAs: Nullable(DossierLink, {
    description: 'everything in it was sent before, in this dossier: there is nothing new to send',
  }),
  counts: Type.Object({
    total: Type.Integer(),
    open: Type.Integer(),
    skipped: Type.Integer(),
    sent: Type.Integer(),
    known: Type.Integer({ description: 'sent before by this commune, in the same words' }),
    corrected: Type.Integer({ description: 'of the skipped ones: sent before in other words' }),
    otherCommune: Type.Integer({
      description: 'of the skipped ones: another commune asks, for which the sender may not',
    }),
    warned: Type.Integer({ description: 'open ones that a person should look at' }),
    faulty: Type.Integer({ description: 'open ones that cannot be sent as they are' }),
  }),
  notices: Type.Array(Type.Enum(['letter_of_other_commune']), {
    description: 'what the sender should look at: the letter in the file is of another commune than the one that asks',
  }),
  author: PersonRef,
  createdAt: Instant,
  updatedAt: Instant,
};
export const DraftHead = Type.Object(head, { 'x-name': 'DossierDraftHead' });
export type DraftHead = Static<typeof DraftHead>;

export const DossierDraft = Type.Object(
  {
    ...head,
    letter: Nullable(LetterData),
    notQuestions: Type.Array(NotQuestion, {
      description: 'what was not taken as a question; `take` names it by its index',
    }),
    questions: Type.Array(DraftQuestion),
  },
  { 'x-name': 'DossierDraft' },
);
export type DossierDraft = Static<typeof DossierDraft>;

/** A file (`multipart/form-data`) or a pasted text; neither is an empty draft to write by hand. */
export const CreateDraft = Type.Object({
  file: Type.Optional(Type.String({ format: 'binary', description: 'one file, at most 20 MB; in a multipart body' })),
  text: Type.Optional(Words(PASTED_LENGTH)),
  title: Type.Optional(Words(TITLE_LENGTH)),
});
export type CreateDraft = Static<typeof CreateDraft>;
export const CreateDraftQuery = Type.Object({
  commune: Type.Optional(CommuneCode),
});
export type CreateDraftQuery = Static<typeof CreateDraftQuery>;

/** One draft a commune; a file that mixes communes gives several. */
export const CreatedDrafts = Type.Object({
  file: Nullable(QuestionFileRef),
  drafts: Type.Array(DraftHead, { minItems: 1 }),
});
export type CreatedDrafts = Static<typeof CreatedDrafts>;

export const ListDrafts = Type.Object({
  state: Type.Optional(
    Type.Enum(['open', 'sent'], { description: '`open`: with questions that are not sent; `sent`: the others' }),
  ),
  ...PageQuery,
});
export type ListDrafts = Static<typeof ListDrafts>;

export const SubmitDraft = Type.Object({
  version: Type.Integer({ minimum: 1, description: 'of the draft, as it was read' }),
  questions: Type.Optional(
    Type.Array(Type.String({ format: 'uuid' }), {
      minItems: 1,
      maxItems: SENT_AT_ONCE,
      uniqueItems: true,
      description: 'default: all open ones that can be sent, the first 500 at most',
    }),
  ),
});
export type SubmitDraft = Static<typeof SubmitDraft>;

/** `code` is `nothing-new` when everything was sent before; `dossier` then is the earlier one. */
export const SubmittedDraft = Type.Object(
  {
    code: Type.Enum(['sent', 'nothing-new']),
    dossier: Nullable(DossierLink),
    version: Type.Integer(),
    opened: Type.Array(
      Type.Object({ question: Type.String(), ticket: Type.String(), code: Type.String(), position: Type.Integer() }),
      { description: 'the new tickets, in the order of the dossier' },
    ),
    known: Type.Array(
      Type.Object({ question: Type.String(), ticket: Nullable(Type.String()), code: Nullable(Type.String()) }),
      {
        description:
          'questions that turned out to be sent before: no second ticket was opened; `ticket` and `code` are null where the caller does not see it',
      },
    ),
    kept: Type.Integer({ description: 'open questions that stay in the draft' }),
  },
  { 'x-name': 'SubmittedDraft' },
);
export type SubmittedDraft = Static<typeof SubmittedDraft>;

export const DraftParams = Type.Object({ id: Type.String({ maxLength: 60 }) });
export const FileParams = Type.Object({ id: Type.String({ maxLength: 60 }) });
