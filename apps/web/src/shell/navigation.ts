import {
  IconCalendarCog,
  IconCalendarUser,
  IconCalendarX,
  IconFolders,
  IconHistory,
  IconHome,
  IconHourglass,
  IconInbox,
  IconMailCog,
  IconMailX,
  IconMap2,
  IconPhone,
  type IconProps,
  IconScaleOutline,
  IconSitemap,
  IconUpload,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { paths } from '../paths.ts';
import type { Role, SessionUser } from '../session/session-state.ts';

const ASKING: readonly Role[] = ['commune_staff'];
const ANSWERING: readonly Role[] = [
  'deployed_official',
  'provincial_officer',
  'department_officer',
  'department_head',
  'hotline_operator',
  'personnel_officer',
  'leader',
];
/** All but those who ask: the rules that they are measured by. */
const STAFF: readonly Role[] = [...ANSWERING, 'admin'];
const MANAGING: readonly Role[] = ['personnel_officer', 'admin'];

export type NavigationEntry = {
  name:
    | 'communeHome'
    | 'newQuestion'
    | 'queue'
    | 'hotline'
    | 'calls'
    | 'dossiers'
    | 'people'
    | 'posts'
    | 'calendars'
    | 'closures'
    | 'policies'
    | 'duty'
    | 'catalogue'
    | 'mailTemplates'
    | 'deadLetters'
    | 'answerConflicts';
  path: string;
  icon: ComponentType<IconProps>;
  roles: readonly Role[];
  /** Second key after G; a code of the keyboard, because input methods rewrite letters. */
  code?: string;
};

/** In the order of the rail. An entry shows once its page is in router.tsx. */
const ENTRIES: readonly NavigationEntry[] = [
  { name: 'communeHome', path: paths.communeHome, icon: IconHome, roles: ASKING, code: 'KeyX' },
  { name: 'newQuestion', path: paths.newQuestion, icon: IconUpload, roles: ASKING, code: 'KeyN' },
  { name: 'queue', path: paths.queue, icon: IconInbox, roles: ANSWERING, code: 'KeyH' },
  { name: 'hotline', path: paths.hotline, icon: IconPhone, roles: ['hotline_operator'], code: 'KeyT' },
  { name: 'calls', path: paths.calls, icon: IconHistory, roles: ['hotline_operator'], code: 'KeyG' },
  {
    name: 'dossiers',
    path: paths.dossiers,
    icon: IconFolders,
    roles: [...ASKING, 'deployed_official', 'provincial_officer'],
    code: 'KeyO',
  },
  { name: 'people', path: paths.people, icon: IconUsers, roles: MANAGING, code: 'KeyP' },
  { name: 'posts', path: paths.posts, icon: IconMap2, roles: MANAGING, code: 'KeyD' },
  {
    name: 'calendars',
    path: paths.calendars,
    icon: IconCalendarCog,
    roles: [...MANAGING, 'leader'],
    code: 'KeyW',
  },
  { name: 'closures', path: paths.closures, icon: IconCalendarX, roles: ['personnel_officer'], code: 'KeyK' },
  { name: 'duty', path: paths.duty, icon: IconCalendarUser, roles: ['department_head', ...MANAGING], code: 'KeyL' },
  {
    name: 'catalogue',
    path: paths.catalogue,
    icon: IconSitemap,
    roles: ['department_head', ...MANAGING],
    code: 'KeyU',
  },
  {
    name: 'answerConflicts',
    path: paths.answerConflicts,
    icon: IconScaleOutline,
    roles: ['personnel_officer'],
    code: 'KeyJ',
  },
  { name: 'policies', path: paths.policies, icon: IconHourglass, roles: STAFF, code: 'KeyS' },
  { name: 'mailTemplates', path: paths.mailTemplates, icon: IconMailCog, roles: ['admin'], code: 'KeyM' },
  { name: 'deadLetters', path: paths.deadLetters, icon: IconMailX, roles: ['admin'], code: 'KeyE' },
];

/** A ticket belongs to where one came from: the queue, or the commune's page. */
const TICKET_HOMES: readonly NavigationEntry['name'][] = ['queue', 'communeHome'];

export const isCurrent = ({ name, path }: Pick<NavigationEntry, 'name' | 'path'>, pathname: string): boolean =>
  pathname === path ||
  pathname.startsWith(`${path}/`) ||
  (TICKET_HOMES.includes(name) && pathname.startsWith(paths.ticket('')));

export const navigationFor = (user: SessionUser, pages: ReadonlySet<string>): readonly NavigationEntry[] =>
  user.mustChangePassword
    ? []
    : ENTRIES.filter(({ path, roles }) => pages.has(path) && user.roles.some((held) => roles.includes(held.role)));
