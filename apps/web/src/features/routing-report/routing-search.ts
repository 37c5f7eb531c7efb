import type { components } from '@caunoi/api-client/schema.gen';
import { addDays } from '../../lib/local-day.ts';

export type Reason = components['schemas']['RoutingCorrection']['reason'];
export const REASONS: readonly Reason[] = [
  'other_subject',
  'task_moved',
  'other_authority',
  'several_departments',
  'unclear_question',
  'unspecified',
];

/** Parts of the page, each with its name in the address. */
const TAB_NAMES = { report: 'bao-cao', corrections: 'sua', models: 'phien-ban' } as const;
export type RoutingTab = keyof typeof TAB_NAMES;
export const ROUTING_TABS: readonly RoutingTab[] = ['report', 'corrections', 'models'];

/** The page's state. Days are those of Vietnam, both included; null: the last twelve weeks. */
export type RoutingSearch = {
  tab: RoutingTab;
  from: string | null;
  to: string | null;
  ministry: string | null;
  person: string | null;
  department: string | null;
  reason: Reason | null;
  use: 'teaching' | 'aside' | null;
};

export const NO_FILTERS = { person: null, department: null, reason: null, use: null } as const;
const DEFAULT_DAYS = 84;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const dayOf = (text: string | null): string | null =>
  text && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;

/** Anybody can write a URL: what is not known falls away. */
export const readRoutingSearch = (params: URLSearchParams): RoutingSearch => {
  const person = params.get('nguoi');
  const use = params.get('hoc');
  return {
    tab: ROUTING_TABS.find((tab) => TAB_NAMES[tab] === params.get('muc')) ?? 'report',
    from: dayOf(params.get('tu')),
    to: dayOf(params.get('den')),
    ministry: params.get('bo'),
    person: person && UUID.test(person) ? person : null,
    department: params.get('don-vi'),
    reason: REASONS.find((reason) => reason === params.get('ly-do')) ?? null,
    use: use === 'co' ? 'teaching' : use === 'khong' ? 'aside' : null,
  };
};

/** Only what differs from an untouched page is written. */
export const writeRoutingSearch = (search: RoutingSearch): URLSearchParams => {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null) => value && params.set(name, value);
  if (search.tab !== 'report') set('muc', TAB_NAMES[search.tab]);
  set('tu', search.from);
  set('den', search.to);
  set('bo', search.ministry);
  if (search.tab !== 'corrections') return params;
  set('nguoi', search.person);
  set('don-vi', search.department);
  set('ly-do', search.reason);
  set('hoc', search.use && (search.use === 'teaching' ? 'co' : 'khong'));
  return params;
};

export type Period = { from: string; to: string };

/** The days that are asked for. One end alone reaches to today, or twelve weeks back. */
export const periodOf = ({ from, to }: Pick<RoutingSearch, 'from' | 'to'>, today: string): Period => {
  const last = to ?? (from && from > today ? from : today);
  return { from: from ?? addDays(last, 1 - DEFAULT_DAYS), to: last };
};
