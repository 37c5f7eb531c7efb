import {
  IconCalendarCog,
  IconCalendarUser,
  IconCalendarX,
  IconHistory,
  IconHourglass,
  IconInbox,
  IconMailCog,
  IconMailX,
  IconMap2,
  IconPhone,
  IconScaleOutline,
  IconSitemap,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react';
import { paths } from '../paths.ts';
import type { Role } from '../session/session-state.ts';
import { DOSSIERS, type NavigationEntry } from './navigation-entry.ts';

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

/** In the order of the rail. An entry shows once its page is in router.tsx. */
export const STAFF_ENTRIES: readonly NavigationEntry[] = [
  { name: 'queue', path: paths.queue, icon: IconInbox, roles: ANSWERING, code: 'KeyH' },
  { name: 'hotline', path: paths.hotline, icon: IconPhone, roles: ['hotline_operator'], code: 'KeyT' },
  { name: 'calls', path: paths.calls, icon: IconHistory, roles: ['hotline_operator'], code: 'KeyG' },
  { ...DOSSIERS, roles: ['deployed_official', 'provincial_officer'] },
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
  { name: 'routingReport', path: paths.routingReport, icon: IconTargetArrow, roles: MANAGING, code: 'KeyI' },
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
