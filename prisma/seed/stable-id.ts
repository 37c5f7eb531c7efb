import { createHash } from 'node:crypto';

/** The same UUID for the same name at every run (version 8, RFC 9562 §5.8): seeding twice adds nothing twice. */
export const stableId = (...name: string[]): string => {
  const hex = createHash('sha256').update(name.join('\u0000')).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};
