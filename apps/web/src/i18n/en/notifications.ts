import type { Messages } from '../messages.ts';
import type { notifications as source } from '../vi/notifications.ts';

export const notifications: Messages<typeof source> = {
  title: 'Notifications',
};
