/** Joins what is there: classNames('a', wide && 'b'). */
export const classNames = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
