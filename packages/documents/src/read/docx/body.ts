export type Paragraph = {
  /** Its place among all paragraphs of the document, from 1. */
  at: number;
  text: string;
  style: string | null;
  numId: string | null;
  level: number | null;
  outline: number | null;
  /** All its letters are bold, or shown in capitals. */
  strong: boolean;
  oldFont: boolean;
  /** Of a text box: beside the text, not in it. */
  boxed: boolean;
};

export type Cell = { paragraphs: Paragraph[]; columns: number; goesOn: boolean };
export type Table = { rows: Cell[][] };
export type Block = { paragraph: Paragraph } | { table: Table };
