/**
 * A text from a person, as the text of a cell. What begins like a formula would be run when somebody saves the sheet as CSV and opens
 * that again, although a cell of type text runs nothing: so it gets an apostrophe in front. A bullet's hyphen, which most answers have,
 * becomes a dash. The wide forms of the signs are signs to Excel in East Asia, and a line break is passed over by some.
 */
export const harmlessText = (text: string): string =>
  /^-\s/.test(text) ? `–${text.slice(1)}` : /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;

/** The most that a cell holds; Excel repairs, that is cuts, what is longer. */
const CELL_LENGTH = 32_767;
const CUT = '\n[…] Nội dung còn lại: xem bản Word hoặc PDF.';

export const cellText = (text: string): string => {
  const safe = harmlessText(text);
  return safe.length <= CELL_LENGTH ? safe : `${safe.slice(0, CELL_LENGTH - CUT.length).toWellFormed()}${CUT}`;
};
