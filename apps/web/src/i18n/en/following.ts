import type { Messages } from '../messages.ts';
import type { following as source } from '../vi/following.ts';

export const following: Messages<typeof source> = {
  holders: {
    title: 'Who has it',
    nobody: 'nobody has taken it',
    openOf: '{{open}} of {{total}} open',
    overdue_one: '{{count}} overdue',
    overdue_other: '{{count}} overdue',
  },
  next: {
    title: 'Next due: question {{number}}',
    label: 'Open question {{number}}, the next one due',
  },
  filter: {
    label: 'Filter the questions',
    text: 'Search the dossier',
    textHint: 'words, number or code',
    field: 'Field',
    heading: 'Heading in the file',
    anyField: 'Any field',
    noField: 'No field yet',
    anyHeading: 'Any heading',
    clear: 'Clear filters',
    found_one: '{{count}} question',
    found_other: '{{count}} questions',
    nothing: 'No question fits the filters.',
  },
  answered: 'answered',
  select: 'Choose question {{number}}',
  selectAll: 'Choose all that are shown',
  selectGroup: 'Choose the questions under “{{heading}}”',
  noHeading: 'Under no heading',
  nothingToAnswer: 'None of the chosen questions is yours to answer.',
  keys: {
    down: 'Next question',
    up: 'Previous question',
    select: 'Choose the question or not',
    selectDown: 'Choose the next one as well',
    selectUp: 'Choose the previous one as well',
    selectAll: 'Choose all that are shown',
    clear: 'Clear the choice',
    filter: 'Search the dossier',
  },
};
