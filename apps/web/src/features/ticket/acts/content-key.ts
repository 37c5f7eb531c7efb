/** FNV-1a, 32 bits: enough beside a random key. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};

/**
 * Idempotency key for exactly this body. The draft's key changes with what is typed; the suffix with what is filled in
 * beside it (a preselected department, tomorrow as the date).
 */
export const contentKey = (sendKey: string, body: unknown): string => `${sendKey}.${hashOf(JSON.stringify(body))}`;
