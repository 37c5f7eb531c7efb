/** What no log keeps: who is signed in, and the token of a mail's link, by which anybody could switch off its reader's mails. */
export const LOG_REDACTION = {
  paths: ['req.headers.authorization', 'req.headers.cookie', 'req.url'],
  censor: (value: unknown, path: string[]): string =>
    path.at(-1) === 'url' ? String(value).replace(/([?&]token=)[^&]*/g, '$1…') : '[Redacted]',
};
