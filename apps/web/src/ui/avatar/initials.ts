/** "Phan Hữu Đạt" → "HĐ": in Vietnamese the last two words tell people apart, the family name does not. */
export const initialsOf = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');

/** One of four tones, always the same for the same person. */
export const toneOf = (id: string): 1 | 2 | 3 | 4 => {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 4096;
  return ((sum % 4) + 1) as 1 | 2 | 3 | 4; // 1 to 4 by the modulus
};
