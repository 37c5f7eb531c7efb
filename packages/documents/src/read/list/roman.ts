const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

export const toRoman = (value: number): string => {
  let rest = value;
  let roman = '';
  for (const [digits, worth] of [
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const) {
    while (rest >= worth) {
      roman += digits;
      rest -= worth;
    }
  }
  return roman;
};

/** Null: not a numeral ("IIX"), or one that no list reaches. */
export const fromRoman = (roman: string): number | null => {
  let value = 0;
  for (let at = 0; at < roman.length; at++) {
    const worth = ROMAN_DIGITS[roman.charAt(at)] ?? 0;
    value += worth < (ROMAN_DIGITS[roman.charAt(at + 1)] ?? 0) ? -worth : worth;
  }
  return value > 0 && value < 90 && toRoman(value) === roman ? value : null;
};
