import type { Messages } from '../messages.ts';
import type { flow as source } from '../vi/flow.ts';

export const flow = {
  why: {
    label: 'Why?',
    optional: '(optional, makes suggestions better)',
    other_subject: 'It is about something else',
    task_moved: 'The task has moved',
    other_authority: 'Another level decides',
    several_departments: 'Several departments share it',
    unclear_question: 'The question is unclear',
  },
  route: {
    intro:
      'Records which department is responsible without handing over. When it differs from the suggestion, the system learns from it.',
    send: 'Record the department',
    department: 'Responsible department',
    present: 'suggested now',
    nobody: 'None of the departments of {{ministry}}',
    nobodyHint: 'For another ministry or authority',
    outside: 'Authority that may be competent',
  },
  consult: {
    title: 'Advice of other departments',
    intro: 'The department reads this ticket until it has advised. The holder stays, and so do the clocks.',
    send: 'Ask for advice',
    ask: 'Ask another department',
    department: 'Department to ask',
    question: 'What you want to know',
    waits: 'awaited, asked at {{moment}}',
    replied: 'advised at {{moment}}',
    ended: 'not awaited since {{moment}}',
    end: 'Wait no longer',
    reply: 'Your department’s advice',
    sendReply: 'Send the advice',
    sent: 'Advice on {{code}} sent',
  },
  parts: {
    title: 'Parts of the question',
    partOf: 'A part of question {{code}}',
    intro:
      'Each department answers a part within what is left of the day; you put them together. The commune knows of one question.',
    send: 'Split',
    part: 'Part {{number}}',
    body: 'What this part asks',
    department: 'Department',
    add: 'Add a part',
    remove: 'Remove part {{number}}',
    due: 'due {{moment}}',
    text: 'Text of this part',
    compose: 'Put the parts together',
    composed: 'the parts, put together',
    cannotCompose: 'The holder puts the answer together.',
    missing_one: '{{count}} part has no text yet. Sending the answer now ends it.',
    missing_other: '{{count}} parts have no text yet. Sending the answer now ends them.',
  },
} satisfies Messages<typeof source>;
