import type { QuestionColumns } from '../../read/read-file.ts';

/**
 * A dossier as one reader may see it, with every answer that was sent. All texts are plain; instants are ISO 8601 with their offset.
 * A pack speaks Vietnamese, whoever asks for it: it is a paper of the office.
 */
export type ReplyPack = {
  dossier: {
    code: string;
    title: string;
    letterNumber: string | null;
    /** "2025-11-18" */
    letterDate: string | null;
    sentAt: string | null;
  };
  /** "Ủy ban nhân dân xã Trà Bồng" */
  sender: string;
  /** "tỉnh Quảng Ngãi" */
  province: string;
  /** The ministries that the questions were put to, as "Bộ Công Thương". */
  ministries: readonly string[];
  /** When the pack was made. */
  at: string;
  /** In the dossier's order. */
  questions: readonly PackQuestion[];
};

export type PackQuestion = {
  /** The ticket's code. */
  code: string;
  /** As printed in the sender's file, "I.3"; its place in the dossier where the file has none. */
  number: string;
  heading: string | null;
  /** The catalogue's field. */
  field: string | null;
  body: string;
  columns: QuestionColumns | null;
  /** `open` also for one that was answered before and is asked again. */
  standing: 'answered' | 'referred' | 'open' | 'waiting' | 'withdrawn';
  /** Who has it now: "Cục Quản lý và Phát triển thị trường trong nước". */
  holder: string;
  /** When an open one is due, or what was asked back of an answered one. */
  dueAt: string | null;
  /** Sent ones, oldest first. */
  answers: readonly PackAnswer[];
};

export type PackAnswer = {
  kind: 'answer' | 'referral' | 'confirmation' | 'follow_up';
  body: string;
  citations: readonly { document: string; article?: string | null }[];
  noCitationReason: string | null;
  /** Of a referral: who is competent, and the number of the letter to them. Else: who outside has answered, and their letter. */
  authority: string | null;
  documentNumber: string | null;
  /** "2025-11-18", of their letter; or why they answered without one. */
  letterDate: string | null;
  noLetterReason: string | null;
  /** Who answered: the unit's name. */
  by: string;
  sentAt: string;
  /** The question was asked again after it. */
  earlier: boolean;
};

export type PackFormat = 'docx' | 'pdf' | 'xlsx';

// biome-ignore lint/suspicious/noControlCharactersInRegex: no XML, so no Word or Excel file, may hold them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string')
    return value.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').toWellFormed().normalize('NFC');
  if (Array.isArray(value)) return value.map(clean);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  return value;
};

/** The same pack with texts that every format can hold. */
export const printable = (pack: ReplyPack): ReplyPack => clean(pack) as ReplyPack; // the same shape, text by text
