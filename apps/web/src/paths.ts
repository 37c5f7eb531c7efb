/** The only place that spells a URL. Ids are safe in a path; codes such as BCT-2026-004217 too. */
export const paths = {
  landing: '/',
  login: '/dang-nhap',
  demo: '/demo',
  queue: '/hang-doi',
  chase: '/hang-doi?view=chase',
  ticket: (id = ':id') => `/phieu/${id}`,
  newQuestion: '/gui',
  manyQuestions: '/gui/nhieu',
  questionFileGuide: '/huong-dan-gui-tep',
  draft: (id = ':draftId') => `/gui/nhieu/${id}`,
  dossiers: '/ho-so',
  dossier: (id = ':id') => `/ho-so/${id}`,
  handbookArticle: (id = ':id') => `/cam-nang/${id}`,
  answerGroup: (groupId = ':groupId') => `/tra-loi-chung/${groupId}`,
  answerConflicts: '/tra-loi-khac-nhau',
  communeHome: '/xa',
  hotline: '/tong-dai',
  calls: '/cuoc-goi',
  people: '/nhan-su',
  posts: '/dia-ban',
  policies: '/thoi-han',
  duty: '/lich-truc',
  mailTemplates: '/mau-thu',
  deadLetters: '/thu-loi',
  catalogue: '/danh-muc',
  routingRules: '/danh-muc/quy-tac',
  catalogueHistory: '/danh-muc/lich-su',
  routingReport: '/dinh-tuyen',
  calendars: '/lich-lam-viec',
  closures: '/lich-dong-cua',
  settings: '/cai-dat',
  unsubscribe: '/huy-dang-ky',
} as const;

/** The login page that leads back to where one was going. */
export const loginFrom = (destination: string): string =>
  destination === '/' ? paths.login : `${paths.login}?next=${encodeURIComponent(destination)}`;

/** Only our own addresses: `next` comes from the URL, which anybody can write. */
export const safeDestination = (next: string | null): string =>
  next && /^\/(?![/\\])/.test(next) ? next : paths.landing;
