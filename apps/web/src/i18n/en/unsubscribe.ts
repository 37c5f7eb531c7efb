import type { Messages } from '../messages.ts';
import type { unsubscribe as source } from '../vi/unsubscribe.ts';

export const unsubscribe: Messages<typeof source> = {
  title: 'Stop these mails',
  question: 'Stop sending mails about "{{category}}" to this address?',
  keeps: 'Notices in the application stay. Mails can be switched on again in Settings at any time.',
  category: { deadlines: 'Deadlines', tickets: 'What happens to tickets' },
  confirm: 'Stop these mails',
  done: 'Mails about "{{category}}" are no longer sent.',
  settings: 'Open Settings',
  home: 'Open Cầu Nối',
};
