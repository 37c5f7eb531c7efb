import { createHmac } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { newSecret } from './ids.ts';
import type { Once } from './transaction.ts';

// OWASP Password Storage Cheat Sheet: argon2id (the library's default), 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of a password that nobody knows, so that an unknown user costs what a known one costs. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$kgJr6TcYWSmOWaR17jT6Aw$59ZZKeIdFfyJyJWeTdFQC1593GEWysxUQDQbTjcRmn8';

export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;
const FEWEST_DIFFERENT_CHARACTERS = 6;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Without a usable hash (no such user, an account without a password) it does the same work and says no. */
export const verifyPassword = async (passwordHash: string | undefined, password: string): Promise<boolean> =>
  verify(passwordHash?.startsWith('$argon2id$') ? passwordHash : NOBODYS_HASH, password);

/** What is wrong with a new password, as a field error's code; length is the schema's. Long beats complicated (NIST SP 800-63B). */
export function weaknessOf(password: string, username: string): 'weak-password' | 'contains-username' | undefined {
  if (new Set(password.toLowerCase()).size < FEWEST_DIFFERENT_CHARACTERS) return 'weak-password';
  if (password.toLowerCase().includes(username.toLowerCase())) return 'contains-username';
  return undefined;
}

// No 0/o, 1/l/i: it is read out over the phone.
const SPEAKABLE = '23456789abcdefghjkmnpqrstuvwxyz';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/**
 * A password to be used once, about 79 bits. A repeated request (same `Idempotency-Key`) gets the same one: derived from the key,
 * since the stored response must not hold it.
 */
export function initialPassword(secret: string, once: Once | undefined): string {
  const seed = once ? [once.userId, once.operation, once.key, once.bodyHash].join('\n') : newSecret();
  const bytes = createHmac('sha512', secret).update(`initial password\n${seed}`).digest();
  // 64 bytes modulo 31: the bias is below 4 % of a symbol's chance
  const symbols = [...bytes.subarray(0, GROUPS * GROUP_LENGTH)].map((byte) => SPEAKABLE[byte % SPEAKABLE.length] ?? '');
  return Array.from({ length: GROUPS }, (_, group) =>
    symbols.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH).join(''),
  ).join('-');
}
