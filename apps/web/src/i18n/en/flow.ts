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
} satisfies Messages<typeof source>;
