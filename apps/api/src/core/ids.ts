import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** Time-ordered id: newest-first lists can follow the primary key. */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether PostgreSQL takes the text for a uuid; it fails on others. */
export const isUuid = (text: string): boolean => UUID.test(text);

export const newSecret = (): string => randomBytes(32).toString('base64url');

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
