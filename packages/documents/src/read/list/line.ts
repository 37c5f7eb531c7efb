import type { Label } from './label.ts';

/** A paragraph of a letter or a line of a text, its label taken off. */
export type Line = {
  /** Which paragraph or line of the file it is, from 1; the last one where several lines were joined. */
  at: number;
  until: number;
  /** NFC, without the label; line breaks that the paragraph has are kept. */
  text: string;
  label: Label | null;
  /** All of it is bold, or shown in capitals. */
  strong: boolean;
  /** Outline level that its style gives it, from 0. */
  headingLevel: number | null;
  /** The automatic list that it belongs to, and its level there. */
  list: { id: string; level: number } | null;
  oldFont: boolean;
};

export const plainLine = (at: number, text: string): Line => ({
  at,
  until: at,
  text,
  label: null,
  strong: false,
  headingLevel: null,
  list: null,
  oldFont: false,
});
