import { UNROUTED } from './changes.ts';
import type { DossierDraft, DraftQuestion } from './draft-types.ts';

/** A question of a test's draft. */
export const aQuestion = (id: string, position: number, of: Partial<DraftQuestion> = {}): DraftQuestion => ({
  id,
  position,
  number: String(position),
  body: `Câu ${id}`,
  original: `Câu ${id}`,
  heading: null,
  field: null,
  ministry: null,
  urgency: 'normal',
  state: 'open',
  skipReason: null,
  fault: null,
  columns: { legalBasis: null, cause: null, proposal: null, authority: null, deadline: null, note: null },
  source: { kind: 'lines', lines: [position, position], group: null },
  warnings: [],
  version: 1,
  ticket: null,
  dossierPosition: null,
  routing: UNROUTED,
  ...of,
});

/** A test's draft as the API tells of it. */
export const aDraft = (questions: DraftQuestion[], version = 1): DossierDraft => ({
  id: 'draft',
  title: 'Câu hỏi của xã',
  letterNumber: null,
  letterDate: null,
  commune: { code: '21115', name: 'Xã Trà Bồng' },
  province: { code: '51', name: 'Quảng Ngãi' },
  unitText: null,
  version,
  file: null,
  dossier: null,
  sameAs: null,
  notices: [],
  counts: { total: 0, open: 0, skipped: 0, sent: 0, known: 0, corrected: 0, otherCommune: 0, warned: 0, faulty: 0 },
  author: { id: 'lan', name: 'Hồ Thị Lan' },
  createdAt: '2026-11-19T03:24:00.000Z',
  updatedAt: '2026-11-19T03:24:00.000Z',
  letter: null,
  notQuestions: [],
  questions,
});

export const texts = (questions: readonly DraftQuestion[]): string[] => questions.map(({ body }) => body);
