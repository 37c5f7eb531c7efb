import { type Static, type TSchema, Type } from 'typebox';

/** A text or null, for what is sent to us. A union of schemas would report three errors for one wrong value. */
export const NullableInput = <T extends TSchema>(text: T) =>
  Type.Unsafe<Static<T> | null>({ ...text, type: ['string', 'null'] });
