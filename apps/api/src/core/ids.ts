import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** Time-ordered id: newest-first lists can follow the primary key. */
export const newId = (): string => v7();

export const newSecret = (): string => randomBytes(32).toString('base64url');

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
