/**
 * What a reader takes out of a question file. `text` is for comparing, `body` for people; both are NFC, and neither has the item's own
 * number or bullet at its start.
 */
export type ReadQuestion = {
  /** 1, 2, 3 … in reading order over the whole file, not the number that is printed in it. */
  n: number;
  /** Every run of white space one space. Of a table: the cells of the content, one space, the cells of the proposal. */
  text: string;
  /** The same words with the line breaks that the file has. */
  body: string;
  /** The item's own number as printed or as Word would print it: "12", "I.3", "2a". */
  number: string | null;
  /** The heading, merged cell or sheet that it stands under. */
  field: string | null;
  /** The asking unit as the file names it for this question: a column "Đơn vị", a chat's speaker. Null: the sender of the file. */
  unit: string | null;
  columns: QuestionColumns;
  source: QuestionSource;
  warnings: readonly ReadWarning[];
};

/** The further columns of a table, or what a letter's item says of itself; null where the file has none. */
export type QuestionColumns = {
  legalBasis: string | null;
  cause: string | null;
  proposal: string | null;
  authority: string | null;
  deadline: string | null;
  note: string | null;
};

/** Where in the file it stands. Rows, paragraphs and lines count from 1, as the program that opens the file shows or counts them. */
export type QuestionSource =
  | { kind: 'rows'; sheet: string; rows: readonly [number, number]; group: string | null }
  | { kind: 'paragraphs'; paragraphs: readonly [number, number]; group: string | null }
  | { kind: 'lines'; lines: readonly [number, number]; group: string | null };

/**
 * What a person should look at: `two-questions` two or more in one item, `too-short` hardly a sentence, `title-only` a heading without
 * content, `formula` a cell's text was computed, `error-value` a cell showed #REF! or the like, `old-font` converted from TCVN3 or VNI,
 * `long` longer than a ticket may be.
 */
export type ReadWarning =
  | 'two-questions'
  | 'too-short'
  | 'title-only'
  | 'formula'
  | 'error-value'
  | 'old-font'
  | 'long';

/** What was not taken as a question, so that nothing disappears silently. */
export type NotQuestion = {
  text: string;
  kind:
    | 'letterhead'
    | 'title'
    | 'heading'
    | 'table_header'
    | 'total'
    | 'small_talk'
    | 'closing'
    | 'signature'
    | 'recipients'
    | 'other';
  source: QuestionSource;
};

/** What the letter or the title rows say of the file as a whole. */
export type LetterData = {
  /** "214/UBND-KT" */
  number: string | null;
  /** "2025-11-18" */
  date: string | null;
  /** What "V/v" or the title says it is about, without "V/v". */
  about: string | null;
  /** The sender as written: "UBND xã Sơn Mỹ, tỉnh Lâm Đồng". */
  unit: string | null;
  /** Its parts, as far as they are written: "xã Sơn Mỹ", "tỉnh Lâm Đồng". */
  commune: string | null;
  province: string | null;
};

/** Where the answers go when the file is given back. Null: a file that is not a table, or a table without room for them. */
export type ResultColumn = { sheet: string; headerRow: number; column: number };

export type ReadFile = {
  format: 'xlsx' | 'docx' | 'csv' | 'text';
  questions: readonly ReadQuestion[];
  notQuestions: readonly NotQuestion[];
  letter: LetterData;
  /** One for each sheet that has a column for results, or would get one right of the table. */
  resultColumns: readonly ResultColumn[];
};

/** Bounds of reading; what exceeds them is refused, never cut silently. */
export type ReadLimits = {
  /** Bytes of all unpacked parts that are read. */
  unpackedBytes: number;
  /** Parts of the package. */
  entries: number;
  /** Rows with content over all sheets, or lines of a text. */
  rows: number;
  /** Characters of one cell, paragraph or line. */
  cellLength: number;
  questions: number;
  /** Characters that one question may have; a longer one is read, and warned of. */
  questionLength: number;
};

export const READ_LIMITS: ReadLimits = {
  unpackedBytes: 200 * 1024 * 1024,
  entries: 5_000,
  rows: 20_000,
  cellLength: 32_767,
  questions: 2_000,
  questionLength: 20_000,
};

/**
 * Why a file cannot be read. `params` names what is known of the place: `sheet`, `row`, `limit`, `found`.
 *
 * `old-excel` and `old-word` (save as .xlsx or .docx), `pdf` and `image` (send the Word or Excel file, or paste the text), `encrypted`
 * (a password), `macros` are read, never run, so they are no problem; `not-a-package` (a damaged or renamed file), `malformed` (a part is no
 * proper XML), `too-large` (unpacked), `too-many-rows`, `too-many-questions`, `cell-too-long`, `unknown-encoding`, `unknown-format`, `empty` (nothing in it).
 */
export type FileProblemCode =
  | 'old-excel'
  | 'old-word'
  | 'pdf'
  | 'image'
  | 'encrypted'
  | 'not-a-package'
  | 'malformed'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-questions'
  | 'cell-too-long'
  | 'unknown-encoding'
  | 'unknown-format'
  | 'empty';

/** The file cannot be read, and the person can do something about it. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: FileProblemCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'FileProblem';
    this.code = code;
    this.params = params;
  }
}
