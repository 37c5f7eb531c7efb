/** Every page behind the login: the frame, its live connection, and the words that it needs (Vietnamese is the longer). */
const FRAME = ['src/shell/shell.tsx', 'src/lib/live-connection.ts', 'src/i18n/vi/common.ts', 'src/i18n/vi/shell.ts'];

/** What a first visit to a page loads beyond the app's entry, by source module, and what all of it may weigh (Brotli). */
export const BUDGETS = [
  {
    page: 'Queue',
    limitKb: 200,
    modules: [...FRAME, 'src/shell/staff-navigation.ts', 'src/features/queue/queue-page.tsx', 'src/i18n/vi/queue.ts'],
  },
  {
    page: "A commune's first page",
    limitKb: 160,
    modules: [...FRAME, 'src/features/commune/commune-home-page.tsx', 'src/i18n/vi/dossier.ts'],
  },
];
