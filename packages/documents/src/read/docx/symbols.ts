/** Characters of the symbol fonts that letters use; the rest of those fonts are bullets and ornaments. */
const SYMBOL: Readonly<Record<number, string>> = {
  163: '≤',
  179: '≥',
  177: '±',
  176: '°',
  180: '×',
  185: '≠',
  187: '≈',
  174: '→',
  222: '⇒',
  109: 'μ',
  87: 'Ω',
  183: '•',
};

/** <w:sym w:font="Wingdings" w:char="F0E0"/> */
export const symbolText = (char: string, font: string): string => {
  const code = Number.parseInt(char, 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^symbol$/i.test(font)) return SYMBOL[own] ?? '•';
  if (/^wingdings/i.test(font)) return own === 0xe0 || own === 0xe8 ? '→' : own === 0xfc || own === 0xfe ? '✓' : '•';
  return code >= 0xf000 ? String.fromCharCode(own) : String.fromCharCode(code);
};
