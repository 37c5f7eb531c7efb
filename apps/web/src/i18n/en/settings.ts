import type { Messages } from '../messages.ts';
import type { settings as source } from '../vi/settings.ts';

export const settings: Messages<typeof source> = {
  mail: {
    title: 'Notices by e-mail',
    to: 'Mails go to',
    noAddress: 'No e-mail address yet: notices reach you in the application only.',
    addressHint: 'An administrator changes this address on the page of people.',
    bell: 'The bell in the application always rings.',
    bellDuty: 'The bell in the application always rings: whoever has to answer cannot switch off deadlines.',
    deadlines: { name: 'Deadlines', hint: 'Due soon, overdue, running again.' },
    tickets: { name: 'What happens to tickets', hint: 'New questions, handovers, answers, replies.' },
    how: { each: 'One each', digest: 'One digest', off: 'Off' },
    quiet: 'Quiet hours',
    quietHint: 'No mail is sent in between, Vietnamese time. Both the same: no quiet hours.',
    quietFrom: 'From',
    quietTo: 'To',
    saved: 'Your choice of notices is saved',
  },
  absence: {
    title: 'Absence',
    hint: 'On these days reminders go to your substitute, the officer on duty or the head of your unit.',
    list: 'Absences',
    none: 'No absence entered yet.',
    period: '{{from}} – {{to}}',
    by: 'entered by {{name}}',
    now: 'away now',
    over: 'over',
    from: 'Away from',
    to: 'to',
    note: 'Reason',
    required: 'Required.',
    submit: 'Enter absence',
    added: 'Absence entered',
    remove: 'Remove the absence {{period}}',
    removed: 'Absence removed',
  },
};
