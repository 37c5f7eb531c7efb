/** What a first visit to a page loads beyond the app's entry, by source module, and what all of it may weigh (Brotli). */
export const BUDGETS = [
  { page: 'Queue', limitKb: 200, modules: ['src/features/queue/queue-page.tsx'] },
  { page: "A commune's first page", limitKb: 160, modules: ['src/features/dossiers/commune-home-page.tsx'] },
];
