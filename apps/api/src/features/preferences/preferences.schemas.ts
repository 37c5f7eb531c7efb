import { type Static, Type } from 'typebox';
import { MAIL_CATEGORIES } from '../../core/mail/unsubscribe-token.ts';
import { Nullable } from '../../core/ticket/clock-schemas.ts';

const Mailing = Type.Enum(['each', 'digest', 'off'], {
  description: 'a mail for each notice, one digest for several, or none',
});
const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'HH:MM in Vietnam' });

const chosen = { deadlines: Mailing, tickets: Mailing, quietFrom: TimeOfDay, quietTo: TimeOfDay };

/**
 * How a person wants to be mailed. The bell in the application always rings and is no choice. Nothing is mailed from `quietFrom` to
 * `quietTo`, over midnight where the first is later; equal ones: no quiet hours. `version` 0: never chosen, these are the defaults.
 */
export const Preferences = Type.Object({
  ...chosen,
  email: Nullable(Type.String({ description: 'where mails go; changed by an administrator' })),
  version: Type.Integer(),
});
export type Preferences = Static<typeof Preferences>;

export const UpdatePreferences = Type.Object(chosen, { additionalProperties: false });
export type UpdatePreferences = Static<typeof UpdatePreferences>;

export const UnsubscribeQuery = Type.Object(
  { token: Type.String({ maxLength: 500 }) },
  { additionalProperties: false },
);

/** What the link is about; never whose it is. */
export const Unsubscription = Type.Object({ category: Type.Enum([...MAIL_CATEGORIES]) });
export type Unsubscription = Static<typeof Unsubscription>;
