import { type Static, Type } from 'typebox';
import { MAIL_KINDS } from '../../core/mail/mail-kinds.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';

const Kind = Type.Enum([...MAIL_KINDS]);
const Locale = Type.Enum(['vi', 'en']);

/** Plain text with `{{variables}}`; a line whose variables are all empty is left out of the mail. */
const wording = {
  subject: Type.String({ maxLength: 300 }),
  body: Type.String({ maxLength: 10_000 }),
};
const Wording = Type.Object(wording);

/** `own` is the administrator's wording, null while the product's is in force. `version` 0: never worded; it counts on over a reset. */
export const MailTemplate = Type.Object({
  kind: Kind,
  locale: Locale,
  variables: Type.Array(Type.String(), { description: 'what this kind may name' }),
  default: Wording,
  own: Nullable(
    Type.Object({ ...wording, updatedAt: Instant, updatedBy: Type.Object({ id: Type.String(), name: Type.String() }) }),
  ),
  version: Type.Integer(),
});
export type MailTemplate = Static<typeof MailTemplate>;
export const MailTemplates = Type.Object({ items: Type.Array(MailTemplate) });

export const MailTemplateParams = Type.Object({ kind: Kind, locale: Locale });
export type MailTemplateParams = Static<typeof MailTemplateParams>;

export const WriteMailTemplate = Type.Object(wording, { additionalProperties: false });
export type WriteMailTemplate = Static<typeof WriteMailTemplate>;

/** A mail with example values. */
export const MailPreview = Type.Object({ subject: Type.String(), text: Type.String(), html: Type.String() });
export type MailPreview = Static<typeof MailPreview>;
