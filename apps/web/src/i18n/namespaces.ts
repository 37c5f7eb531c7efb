import type { acts } from './vi/acts.ts';
import type { calendars } from './vi/calendars.ts';
import type { catalogue } from './vi/catalogue.ts';
import type { common } from './vi/common.ts';
import type { dossier } from './vi/dossier.ts';
import type { drafts } from './vi/drafts.ts';
import type { duty } from './vi/duty.ts';
import type { failures } from './vi/failures.ts';
import type { flow } from './vi/flow.ts';
import type { following } from './vi/following.ts';
import type { guide } from './vi/guide.ts';
import type { handbook } from './vi/handbook.ts';
import type { hotline } from './vi/hotline.ts';
import type { intake } from './vi/intake.ts';
import type { notifications } from './vi/notifications.ts';
import type { people } from './vi/people.ts';
import type { policies } from './vi/policies.ts';
import type { queue } from './vi/queue.ts';
import type { reuse } from './vi/reuse.ts';
import type { routingReport } from './vi/routingReport.ts';
import type { session } from './vi/session.ts';
import type { settings } from './vi/settings.ts';
import type { shell } from './vi/shell.ts';
import type { ticket } from './vi/ticket.ts';
import type { unsubscribe } from './vi/unsubscribe.ts';
import type { wording } from './vi/wording.ts';

/** One namespace a feature, loaded with its page. Vietnamese is the source of the keys. */
export type Namespaces = {
  common: typeof common;
  shell: typeof shell;
  session: typeof session;
  queue: typeof queue;
  ticket: typeof ticket;
  intake: typeof intake;
  dossier: typeof dossier;
  following: typeof following;
  flow: typeof flow;
  acts: typeof acts;
  hotline: typeof hotline;
  people: typeof people;
  calendars: typeof calendars;
  catalogue: typeof catalogue;
  policies: typeof policies;
  notifications: typeof notifications;
  settings: typeof settings;
  drafts: typeof drafts;
  duty: typeof duty;
  wording: typeof wording;
  failures: typeof failures;
  guide: typeof guide;
  handbook: typeof handbook;
  reuse: typeof reuse;
  routingReport: typeof routingReport;
  unsubscribe: typeof unsubscribe;
};

export type Namespace = keyof Namespaces;

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Namespaces;
  }
}
