import { type MailCategory, signUnsubscribeToken, unsubscribeUrls } from '../../core/mail/unsubscribe-token.ts';

/** Fixed when the mail is written: however often it is sent, it is the same mail. */
export const messageIdOf = (mailId: string, publicUrl: string): string => `<${mailId}@${new URL(publicUrl).hostname}>`;

/** A link that stops a digest of both kinds stops the news; warnings of deadlines are stopped by a mail of their own only. */
export const mailCategoryOf = (rows: readonly { category: MailCategory }[]): MailCategory =>
  rows.every(({ category }) => category === 'deadlines') ? 'deadlines' : 'tickets';

export type HeaderFacts = {
  userId: string;
  category: MailCategory;
  /** Of the one ticket that the mail is about. */
  ticketId: string | null;
};

/** What mail programs go by: how to stop these mails (RFC 8058), that no person wrote them (RFC 3834), which belong together. */
export function headersOf(
  { userId, category, ticketId }: HeaderFacts,
  config: { publicUrl: string; jwtSecret: string },
) {
  const { publicUrl, jwtSecret } = config;
  const { oneClick } = unsubscribeUrls(publicUrl, signUnsubscribeToken(userId, category, jwtSecret));
  // The mails of a ticket answer one that was never sent: that makes them a thread, whichever of them arrives first.
  const thread = ticketId === null ? undefined : `<ticket.${ticketId}@${new URL(publicUrl).hostname}>`;
  return {
    ...(thread && { inReplyTo: thread, references: thread }),
    headers: {
      'List-Unsubscribe': `<${oneClick}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      Precedence: 'bulk',
    },
  };
}
