import { type Static, Type } from 'typebox';
import { Instant } from '../../core/ticket/clock-schemas.ts';
import { PersonRef } from '../../core/ticket/ticket-schemas.ts';

/** A presence that was not renewed for so long means nothing any more. */
export const PRESENCE_SECONDS = 60;

/** `left` takes the presence back at once. Send `viewing` or `composing` again at least every half minute. */
export const SetPresence = Type.Object(
  { activity: Type.Enum(['viewing', 'composing', 'left']) },
  { additionalProperties: false },
);
export type SetPresence = Static<typeof SetPresence>;

export const PresenceList = Type.Object({
  items: Type.Array(Type.Object({ person: PersonRef, activity: Type.Enum(['viewing', 'composing']), seenAt: Instant })),
});
