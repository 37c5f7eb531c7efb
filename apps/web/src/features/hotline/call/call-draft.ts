import type { OfferedText } from '../../../parts/similar/similar.queries.ts';
import type { Outcome } from '../calls/calls-search.ts';

export type CallingCommune = { code: string; name: string; province: string };

/** A call in the making. Kept on the device with every change, so that a crash in the middle of it loses nothing. */
export type CallDraft = {
  /** ISO instant; null: nobody is on the line. */
  startedAt: string | null;
  commune: CallingCommune | null;
  callerName: string;
  callerPhone: string;
  question: string;
  subject: string;
  note: string;
  /** The open ticket that the caller speaks of. */
  about: { id: string; code: string; subject: string } | null;
  /** What was read to the caller, to be confirmed in writing. A draft kept by an older version has none. */
  answer?: OfferedText | null;
};

export const NO_CALL: CallDraft = {
  startedAt: null,
  commune: null,
  callerName: '',
  callerPhone: '',
  question: '',
  subject: '',
  note: '',
  about: null,
  answer: null,
};

export type RequiredField = 'commune' | 'callerName' | 'callerPhone' | 'question';

/** In the order of the page, so that focus can go to the first. */
export const missingFields = (draft: CallDraft): RequiredField[] => {
  const missing: RequiredField[] = [];
  if (!draft.commune) missing.push('commune');
  if (!draft.callerName.trim()) missing.push('callerName');
  if (!draft.callerPhone.trim()) missing.push('callerPhone');
  if (!draft.question.trim()) missing.push('question');
  return missing;
};

/** The first change begins the call: nobody has to remember the clock while somebody talks. */
export const changeCall = (draft: CallDraft, patch: Partial<CallDraft>, now: number): CallDraft => ({
  ...draft,
  startedAt: draft.startedAt ?? new Date(now).toISOString(),
  // Another commune's ticket cannot be what the caller speaks of.
  ...(patch.commune !== undefined && patch.commune?.code !== draft.commune?.code && { about: null }),
  ...patch,
});

/** `LogCall` of the API. Throws when something required is missing: the page has asked for it before. */
export const callBody = (draft: CallDraft, outcome: Outcome) => {
  const { commune, startedAt, about } = draft;
  if (!commune || !startedAt || (outcome === 'replied' && !about)) throw new Error('The call is not complete');
  const subject = draft.subject.trim();
  const note = draft.note.trim();
  return {
    commune: commune.code,
    callerName: draft.callerName.trim(),
    callerPhone: draft.callerPhone.trim(),
    question: draft.question.trim(),
    startedAt,
    outcome,
    ...(note && { note }),
    ...(outcome === 'replied' ? { ticketId: about?.id } : subject && { subject }),
  };
};
