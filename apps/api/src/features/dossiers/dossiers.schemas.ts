import { type Static, Type } from 'typebox';
import { PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import {
  PersonRef,
  QuestionText,
  Routing,
  SubjectText,
  UnitRef,
  URGENCIES,
  Words,
} from '../../core/ticket/ticket-schemas.ts';

/** Most questions of one dossier. */
export const DOSSIER_SIZE = 500;

const DossierQuestion = Type.Object({
  subject: Type.Optional(SubjectText),
  body: QuestionText,
  ministry: Type.Optional(Type.Enum(['MoIT', 'MAE'])),
  urgency: Type.Optional(Type.Enum([...URGENCIES])),
});

export const SubmitDossier = Type.Object({
  title: Words(300),
  commune: Type.Optional(Type.String({ pattern: '^\\d{5}$' })),
  letterNumber: Type.Optional(Type.String({ maxLength: 60, examples: ['45/UBND-KT'] })),
  letterDate: Type.Optional(Type.String({ format: 'date' })),
  channel: Type.Optional(Type.Enum(['web', 'file', 'session', 'email', 'api'], { default: 'web' })),
  receivedAt: Type.Optional(Type.String({ format: 'date-time' })),
  questions: Type.Array(DossierQuestion, { minItems: 1, maxItems: DOSSIER_SIZE }),
});
export type SubmitDossier = Static<typeof SubmitDossier>;

/** done = answered, closed or referred, a merged one by its copy of the answer; total = sent less withdrawn. */
export const Progress = Type.Object({
  total: Type.Integer(),
  done: Type.Integer(),
  open: Type.Integer(),
  overdue: Type.Integer(),
  waiting: Type.Integer(),
  withdrawn: Type.Integer(),
  nextDueAt: Nullable(Instant),
});

export const Dossier = Type.Object(
  {
    id: Type.String(),
    code: Type.String({ examples: ['HS-2026-000012'] }),
    title: Type.String(),
    letterNumber: Nullable(Type.String()),
    letterDate: Nullable(Type.String({ format: 'date' })),
    state: Type.Enum(['draft', 'sent']),
    commune: Type.Object({ code: Type.String(), name: Type.String() }),
    province: Type.Object({ code: Type.String(), name: Type.String() }),
    sentAt: Nullable(Instant),
    progress: Progress,
  },
  { 'x-name': 'Dossier' },
);
export type Dossier = Static<typeof Dossier>;

/** What of the dossier lies with one unit and, where it was taken, one person; as far as the caller sees it. */
const DossierHolder = Type.Object(
  {
    unit: UnitRef,
    person: Nullable(PersonRef),
    total: Type.Integer(),
    done: Type.Integer(),
    open: Type.Integer(),
    overdue: Type.Integer(),
    waiting: Type.Integer(),
    nextDueAt: Nullable(Instant),
  },
  { 'x-name': 'DossierHolder' },
);

/** `holders` come by what they still owe, the most first; they hold all but what was withdrawn. */
export const DossierDetail = Type.Object(
  { ...Dossier.properties, holders: Type.Array(DossierHolder) },
  { 'x-name': 'DossierDetail' },
);
export type DossierDetail = Static<typeof DossierDetail>;

/** What a submission opened, in the order of the questions. */
export const SubmittedDossier = Type.Object({
  ...Dossier.properties,
  tickets: Type.Array(
    Type.Object({
      id: Type.String(),
      code: Type.String(),
      subject: Type.String(),
      position: Type.Integer(),
      routing: Routing,
    }),
  ),
});

export const ListDossiers = Type.Object({
  state: Type.Optional(Type.Enum(['open', 'done'])),
  ...PageQuery,
});
export type ListDossiers = Static<typeof ListDossiers>;
export const DossierParams = Type.Object({
  id: Type.String({ maxLength: 60, description: 'id or code of the dossier' }),
});
