import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a person chooses mails by. */
export const MAIL_CATEGORIES = ['deadlines', 'tickets'] as const;
export type MailCategory = (typeof MAIL_CATEGORIES)[number];

const TOKEN = /^([0-9a-f]{32})\.(deadlines|tickets)\.([\w-]{43})$/;

// The purpose is signed with it: no other token that this secret signs can stand in for it.
const sealOf = (payload: string, secret: string): string =>
  createHmac('sha256', secret).update(`unsubscribe:${payload}`).digest('base64url');

/** Opens nothing but the switch "no more mails of this kind", needs no session, and holds as long as the secret: mails are read late. */
export function signUnsubscribeToken(userId: string, category: MailCategory, secret: string): string {
  const payload = `${userId.replaceAll('-', '')}.${category}`;
  return `${payload}.${sealOf(payload, secret)}`;
}

/** Undefined for anything that {@link signUnsubscribeToken} did not make. */
export function verifyUnsubscribeToken(
  token: string,
  secret: string,
): { userId: string; category: MailCategory } | undefined {
  const [, id = '', category = '', seal = ''] = TOKEN.exec(token) ?? [];
  // As text: several spellings of the last letter decode to the same bytes.
  const right = Buffer.from(sealOf(`${id}.${category}`, secret));
  const given = Buffer.from(seal);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const userId = id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return { userId, category: category as MailCategory }; // the pattern knows no others
}

/** The page behind a mail's link, and the address that a mail program's own button posts to (RFC 8058). */
export const unsubscribeUrls = (publicUrl: string, token: string): { page: string; oneClick: string } => ({
  page: `${publicUrl}/huy-dang-ky?token=${token}`,
  oneClick: `${publicUrl}/api/unsubscribe?token=${token}`,
});
