import type { Messages } from '../messages.ts';
import type { intake as source } from '../vi/intake.ts';

export const intake: Messages<typeof source> = {
  title: 'Ask a question',
  toMany: 'Ask many',
  send: 'Send the question',
  sending: 'Sending',
  sendAgain: 'Send again',
  waitUpload: 'Waiting for files',
  discard: 'Delete draft',
  body: {
    label: 'The question',
    hint: 'Say what happened, to whom, which texts you have read and what you need to know. One question a ticket.',
    counter: '{{length}} of {{limit}} characters',
    missing: 'The question is missing.',
    tooLong: 'Longer than 20,000 characters. Split the question or attach a file.',
  },
  subject: { label: 'Subject', hint: 'Left empty, the first sentence is taken.' },
  ministry: {
    label: 'Answering ministry',
    auto: 'Decided by the text',
    MoIT: 'Industry and Trade',
    MAE: 'Agriculture and Environment',
  },
  urgency: { label: 'Urgency', normal: 'Normal', urgent: 'Urgent' },
  commune: {
    label: 'Asking commune',
    placeholder: 'Type its name, with or without diacritics',
    former: '{{name}}, {{province}} (formerly {{former}})',
    missing: 'Choose the commune that asks.',
  },
  files: {
    label: 'Attachments',
    hint: 'PDF, Word, Excel, images or text; at most 10 files of 20 MB',
    sending: 'Uploading {{name}}',
    remove: 'Remove {{name}}',
    cancel: 'Cancel {{name}}',
    retry: 'Upload {{name}} again',
    tooLarge: 'The file is larger than 20 MB.',
  },
  suggestion: {
    title: 'Who will answer',
    waiting: 'A suggestion appears as you write.',
    failed: 'No suggestion could be had. You can send all the same.',
    abstained: 'No department suggested. The deployed official decides after receipt.',
    otherMinistry: 'This may belong to {{ministry}}.',
    because: 'Because of:',
    others: 'Other departments that may be concerned',
    note: 'The deployed official confirms the department after receipt. The clock runs from sending.',
  },
  draft: {
    saved: 'Draft kept on this device {{moment}}',
    failed: 'This device cannot keep a draft. Do not close the page before sending.',
    offline: 'No connection.',
  },
  failed: { kept: 'The text is still on this device; sending again does not open a second ticket.' },
  sent: {
    title: 'Received as {{code}}',
    holder: 'Held by',
    open: 'Open the ticket',
    next: 'Ask another question',
  },
};
