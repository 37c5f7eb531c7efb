import type { MailKind } from '../mail-kinds.ts';
import type { MailWords } from './mail-words.ts';

const TICKET = [
  'Ticket: {{ticketCode}}',
  'Subject: {{subject}}',
  'Asked by: {{communeName}}',
  'Held by: {{holderName}}',
];

const letter = (sentences: string, ...details: string[]): string =>
  ['Dear {{recipientName}},', '', sentences, '', ...details, '', '{{link}}'].join('\n');

const DUE = 'Answer due: {{dueAt}} ({{remaining}})';
const act = (headline: string, sentences: string) => ({
  headline,
  template: { subject: `[{{ticketCode}}] ${headline}: {{subject}}`, body: letter(sentences, ...TICKET, DUE) },
});
const step = (headline: string, sentences: string) => ({
  headline,
  template: {
    subject: `[{{ticketCode}}] ${headline}: {{subject}}`,
    body: letter(sentences, ...TICKET, 'Deadline: {{clockName}}', 'Due: {{dueAt}} ({{remaining}})'),
  },
});

const kinds: MailWords['kinds'] = {
  submitted: act('New question', '{{actor}} sent a new question. Please take it up in time.'),
  dossier_submitted: {
    headline: 'New dossier',
    template: {
      subject: '[{{dossierCode}}] New dossier, {{count}} question(s): {{dossierTitle}}',
      body: letter(
        '{{actor}} sent a dossier; {{count}} of its questions are for your unit. Each has a deadline of its own.',
        'Dossier: {{dossierCode}}',
        'Title: {{dossierTitle}}',
      ),
    },
  },
  handed_over: act(
    'Handed over to your unit',
    '{{actor}} handed a question over to your unit. Its deadline still counts from when it was first received.',
  ),
  returned: act('Returned', '{{actor}} returned a question. The reason is on the ticket.'),
  transferred: act('Transferred', '{{actor}} transferred a question from the other ministry to your unit.'),
  assigned: act('Assigned to you', '{{actor}} assigned a question to you.'),
  answer_submitted: act('Answer awaits approval', '{{actor}} submitted an answer. Please approve it or give it back.'),
  answer_returned: act('Answer to be corrected', '{{actor}} gave the answer back. What to correct is on the ticket.'),
  clarification_asked: act(
    'More information needed',
    '{{actor}} asks for more information. Until it comes the deadline stands still.',
  ),
  answered: act('Answered in writing', '{{actor}} answered the question in writing. Please read it in the system.'),
  follow_up_answered: act('Answer to what was asked back', '{{actor}} answered what was asked back.'),
  referred: act(
    'Referred to the competent authority',
    '{{actor}} referred the question to the competent authority, named on the ticket with its document number.',
  ),
  replied: act('More information came', '{{actor}} sent more information. The deadline counts on.'),
  asked_back: act('Asked back', '{{actor}} asked back about the answer.'),
  reopened: act('Reopened', '{{actor}} reopened the question because it is not solved. A fresh deadline has begun.'),
  withdrawn: act('Withdrawn', '{{actor}} withdrew the question. There is nothing more to do.'),
  step_half: step('Half of the time is gone', 'Half of the time of this ticket is gone and it is not done.'),
  step_three_quarters: step(
    'Three quarters of the time are gone',
    'Three quarters of the time of this ticket are gone and it is not done. Please give it priority.',
  ),
  step_hour_left: step('One working hour left', 'This ticket is due in one working hour. Please deal with it now.'),
  step_breach: step('Overdue', 'This ticket is past its deadline and not done. Please deal with it now.'),
  step_breach_4h: step('Overdue by 4 working hours', 'This ticket is overdue by four working hours.'),
  step_breach_1d: step('Overdue by 1 working day', 'This ticket is overdue by one working day.'),
  step_other: step('Deadline reminder', 'This ticket has come to a reminder of its deadline and is not done.'),
  resumed: act(
    'The wait for information is over',
    'The longest wait for information is over. The deadline counts on from now.',
  ),
  auto_closed: act(
    'Closed by itself',
    'The ticket was closed because nothing was heard for the set time. You can reopen it if it is not solved.',
  ),
  clarification_due: act(
    'Information is due',
    'The day has come on which information for this ticket was expected. Please send it, so that it can be answered.',
  ),
  referral_chase: act(
    'Time to chase',
    'The day has come to ask the competent authority for its answer to this ticket. Please record what comes of it.',
  ),
  other: act('Updated', '{{actor}} updated this ticket.'),
  digest: {
    headline: '',
    template: {
      subject: 'Cầu Nối: {{count}} item(s) for you',
      body: [
        'Dear {{recipientName}},',
        '',
        '{{count}} item(s) in Cầu Nối concern you, the most urgent first:',
        '',
        '{{items}}',
        '',
        '{{link}}',
      ].join('\n'),
    },
  },
} satisfies Record<MailKind, unknown>;

export const en: MailWords = {
  kinds,
  nobody: 'Cầu Nối',
  clocks: {
    answer: 'written answer',
    triage: 'triage',
    department: "the department's share",
    review: 'approval',
    follow_up: 'answer to what was asked back',
    confirmation: 'written confirmation',
  },
  left: '{time} of working time left',
  late: 'overdue by {time} of working time',
  paused: 'paused',
  groups: { overdue: 'OVERDUE', soon: 'DUE SOON', news: 'NEW' },
  due: 'due {at}',
  dossier: '{count} question(s)',
  more: 'and {count} more',
  button: { ticket: 'Open the ticket', dossier: 'Open the dossier', digest: 'Open Cầu Nối' },
  automatic:
    'This mail was sent automatically; please do not reply. Questions and answers are read only after signing in.',
  unsubscribe: 'Stop mails of this kind',
};
