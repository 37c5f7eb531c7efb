import type { Messages } from '../messages.ts';
import type { guide as source } from '../vi/guide.ts';

export const guide: Messages<typeof source> = {
  title: 'How to send a file of questions',
  print: 'Print this page',
  template: 'Download the Excel template',
  templateName: 'question-template.xlsx',
  start: 'To the page for sending',
  lead: 'Send the file that you already have. Each question in it becomes a ticket with its own due time.',
  files: {
    title: 'Which files work',
    kind: 'File',
    what: 'What to do',
    rows: {
      excel: { kind: 'Excel .xlsx, .xlsm; CSV', what: 'Send it. One row a question; several sheets are fine.' },
      word: { kind: 'Word .docx', what: 'Send it. One item a question, numbered by Word or by hand.' },
      chat: { kind: 'Group chat, e-mail', what: 'Copy and paste the text; greetings are left out.' },
      old: { kind: 'Excel .xls, Word .doc', what: 'Open it, choose Save As, and .xlsx or .docx.' },
      scan: { kind: 'PDF, photo, scan', what: 'Send the Word or Excel file it came from, or paste the text.' },
      locked: { kind: 'File with a password', what: 'Remove the password and send it again.' },
    },
  },
  numbering: {
    title: 'Write it so that it is split correctly',
    figure: 'A table needs its column for the content; the other three help. Each row is one question.',
    columns: { number: 'No.', field: 'Field', content: 'Difficulty', proposal: 'Proposal' },
    sample: {
      field: 'Sale of alcohol',
      one: 'A shop moved to the new commune…',
      two: 'A licence of the former district…',
      ask: 'Please advise…',
    },
    points: {
      one: 'One matter in each row or item. Make two rows of two matters.',
      group: 'Headings I, II or a merged field cell give the field of the questions below them.',
      basis: 'Name the point, clause and article: the question reaches the right department sooner.',
    },
  },
  path: {
    title: 'From the file to the answer',
    figure: 'Five steps: drop the file, check, send, follow, download.',
    steps: {
      drop: { name: 'Drop the file', what: 'In seconds you see its questions.' },
      check: { name: 'Check', what: 'Edit, split, merge or skip each one.' },
      send: { name: 'Send', what: 'One ticket and one due time each.' },
      follow: { name: 'Follow', what: 'See who has it and what is due next.' },
      get: { name: 'Download', what: 'One file with all the answers.' },
    },
  },
  cases: {
    title: 'What often happens',
    held: {
      term: 'Not all sent',
      text: 'The rest stays in the draft on the server, on any computer, and can be sent later into the same dossier.',
    },
    again: {
      term: 'A corrected file',
      text: 'What was sent opens no second ticket; only new questions are added to the earlier dossier.',
    },
    known: {
      term: 'Answered already',
      text: 'You are told of questions like answered ones: read, then skip it or send it all the same.',
    },
    mixed: {
      term: 'Several communes',
      text: 'For officials who may act for them each commune becomes a dossier; a commune sends its own only.',
    },
    asked: {
      term: 'Asked for more',
      text: 'The clock pauses until the commune replies. One reply can serve several questions.',
    },
    pack: {
      term: 'The reply pack',
      text: 'On the dossier page choose Download answers: Word, PDF, Excel, or your own Excel file with its column of results filled in.',
    },
  },
};
