import type { Messages } from '../messages.ts';
import type { failures as source } from '../vi/failures.ts';

export const failures: Messages<typeof source> = {
  title: 'Failed mails and jobs',
  where_one: '{{count}} is no longer tried',
  where_other: '{{count}} are no longer tried',
  waiting_one: '{{count}} mail waits to be sent',
  waiting_other: '{{count}} mails wait to be sent',
  intro:
    'Mails that were refused or tried 8 times, and background jobs that did not end well. Nothing here tells what a ticket says.',
  list: 'Failed mails and jobs',
  slow: 'The connection is slow, the list is being loaded',
  stale: 'The list could not be refreshed.',
  empty: 'No mail and no job has failed',
  emptyBody: 'All mails were sent or wait for their turn.',
  column: { what: 'What', to: 'To', error: 'Last error', at: 'When', act: 'Action' },
  kind: { mail: 'Mail', job: 'Background job' },
  job: {
    'notify-people': 'Telling people what concerns them',
    'sweep-expired': 'Sweeping what has expired',
    'sweep-steps': 'Looking through the steps of deadlines',
    'recompute-clocks': 'Recomputing deadlines',
  },
  attempts_one: 'tried once',
  attempts_other: 'tried {{count}} times',
  noError: 'Not known',
  retry: 'Try again',
  retryOne: 'Try again: {{what}}, {{to}}',
  retryJob: 'Try again: {{what}}',
  retryAll: 'Try all again',
  nothingToRetry: 'There is nothing to try again.',
  retried_one: '{{count}} is being tried again',
  retried_other: '{{count}} are being tried again',
  gone: 'This was tried again before.',
  more: 'Show more',
};
