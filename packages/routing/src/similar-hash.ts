/** FNV-1a, as PostgreSQL's `integer`: signed, 32 bits. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
};

/** Of two hashes in their order. */
export const hashOfPair = (first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x01000193) ^ second, 0x85ebca6b) | 0;
