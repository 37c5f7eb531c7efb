/** Tone marks: grave, acute, hook above, tilde, dot below. */
const LATE_TONE = /([oOuU])([aAeEyY])([\u0300\u0301\u0309\u0303\u0323])(?![\p{L}\p{M}])/gu;

/**
 * One spelling of a field however its writer sets the tone of an open oa, oe, uy: "hoá chất" is "hóa chất", "thuỷ điện" is "thủy điện".
 * "quý" and "hoàn" have but one spelling.
 */
export const fieldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(LATE_TONE, (written, first: string, second: string, tone: string, at: number, whole: string) => {
      const glide = /[uU]/.test(first);
      if (glide !== /[yY]/.test(second) || (glide && /[qQ]/.test(whole.charAt(at - 1)))) return written;
      return `${first}${tone}${second}`;
    })
    .normalize('NFC');
