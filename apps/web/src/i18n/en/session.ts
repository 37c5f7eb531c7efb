import type { Messages } from '../messages.ts';
import type { session as source } from '../vi/session.ts';

export const session: Messages<typeof source> = {
  title: 'Log in',
  tagline: 'Communes ask, the ministry answers in writing within one working day.',
  points: {
    clock: 'Every question has a one-day clock and one person in charge.',
    routing: 'It reaches the responsible department, with the reason shown.',
    answer: 'The answer is written and names its legal basis.',
  },
  username: 'User name',
  password: 'Password',
  submit: 'Log in',
  submitting: 'Logging in',
  required: 'Required.',
  ended: 'The session has ended. Drafts are still on this device.',
  change: {
    title: 'Change the password',
    must: 'An administrator has set this password. Choose your own before you go on.',
    current: 'Current password',
    next: 'New password',
    nextHint: 'At least 12 characters. A sentence that you remember beats a complicated word.',
    submit: 'Change the password',
    done: 'The password has been changed. Your other sessions have ended.',
  },
  help: 'Forgotten your password: ask the administrator of your unit.',
  demo: {
    title: 'Try it with a sample account',
    body: 'Sample data. Choose a person to enter at once.',
    province: 'Province',
    ministry: { MoIT: 'Industry and Trade', MAE: 'Agriculture and Environment' },
    system: 'System',
    none: 'This installation has no sample accounts.',
    back: 'Log in with a password',
    all: 'All sample accounts',
  },
};
