/** "Xã Trà Bồng" → "xã Trà Bồng": within a sentence the kind of a Vietnamese unit is written small. */
export const inSentence = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
