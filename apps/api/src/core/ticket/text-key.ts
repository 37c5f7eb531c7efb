import { foldVietnamese } from '@caunoi/routing/fold';
import { sha256 } from '../ids.ts';

/** 16 bytes: two of a hundred million questions share a key once in 10²² such collections. */
const KEY_LENGTH = 32;

/** By what a question is known again: the same words have the same key, however they are accented, spaced and punctuated. */
export const textKey = (body: string): string => sha256(foldVietnamese(body) || body.trim()).slice(0, KEY_LENGTH);
