import type { Messages } from '../messages.ts';
import type { hotline as source } from '../vi/hotline.ts';

export const hotline: Messages<typeof source> = {
  title: 'Hotline',
};
