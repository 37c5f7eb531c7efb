import { IconHome, IconUpload } from '@tabler/icons-react';
import { paths } from '../paths.ts';
import type { SessionUser } from '../session/session-state.ts';
import { DOSSIERS, type NavigationEntry } from './navigation-entry.ts';

/** In the order of the rail. An entry shows once its page is in router.tsx. */
const ASKING_ENTRIES: readonly NavigationEntry[] = [
  { name: 'communeHome', path: paths.communeHome, icon: IconHome, roles: ['commune_staff'], code: 'KeyX' },
  { name: 'newQuestion', path: paths.newQuestion, icon: IconUpload, roles: ['commune_staff'], code: 'KeyN' },
  { ...DOSSIERS, roles: ['commune_staff'] },
];
let entries = ASKING_ENTRIES;

/** Entries of the answering side come with their icons in a file of their own, which a commune's line is spared. */
export async function loadNavigation(user: SessionUser): Promise<void> {
  if (entries !== ASKING_ENTRIES || user.roles.every(({ role }) => role === 'commune_staff')) return;
  const { STAFF_ENTRIES } = await import('./staff-navigation.ts');
  entries = [...ASKING_ENTRIES, ...STAFF_ENTRIES];
}

/** A ticket belongs to where one came from: the queue, or the commune's page. */
const TICKET_HOMES: readonly NavigationEntry['name'][] = ['queue', 'communeHome'];

export const isCurrent = ({ name, path }: Pick<NavigationEntry, 'name' | 'path'>, pathname: string): boolean =>
  pathname === path ||
  pathname.startsWith(`${path}/`) ||
  (TICKET_HOMES.includes(name) && pathname.startsWith(paths.ticket('')));

/** What is offered to a user whose entries were loaded; a page that both sides have, once. */
export const navigationFor = (user: SessionUser, pages: ReadonlySet<string>): readonly NavigationEntry[] =>
  user.mustChangePassword
    ? []
    : entries
        .filter(({ path, roles }) => pages.has(path) && user.roles.some((held) => roles.includes(held.role)))
        .filter(({ path }, place, offered) => offered.findIndex((other) => other.path === path) === place);
