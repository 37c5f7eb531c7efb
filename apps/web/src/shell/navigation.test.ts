import { beforeAll, expect, test } from 'vitest';
import { paths } from '../paths.ts';
import type { Role, SessionUser } from '../session/session-state.ts';
import { isCurrent, loadNavigation, navigationFor } from './navigation.ts';

const person = (...roles: Role[]): SessionUser => ({
  id: '',
  username: '',
  name: '',
  title: '',
  permissions: [],
  mustChangePassword: false,
  demo: false,
  roles: roles.map((role) => ({
    role,
    unit: { id: '', kind: '', name: '', shortName: '' },
    ministryCode: null,
    provinceCode: null,
    communeCode: null,
  })),
});
const ALL = new Set<string>([
  paths.communeHome,
  paths.newQuestion,
  paths.queue,
  paths.dossiers,
  paths.hotline,
  paths.calls,
  paths.people,
  paths.posts,
  paths.calendars,
  paths.closures,
  paths.duty,
  paths.catalogue,
  paths.policies,
  paths.mailTemplates,
  paths.deadLetters,
  paths.answerConflicts,
  paths.routingReport,
]);
const names = (user: SessionUser, pages: ReadonlySet<string> = ALL) =>
  navigationFor(user, pages).map(({ name }) => name);

beforeAll(() => loadNavigation(person('commune_staff', 'admin')));

test('each role is offered its own pages', () => {
  expect(names(person('commune_staff'))).toEqual(['communeHome', 'newQuestion', 'dossiers']);
  expect(names(person('deployed_official'))).toEqual(['queue', 'dossiers', 'policies']);
  expect(names(person('hotline_operator'))).toEqual(['queue', 'hotline', 'calls', 'policies']);
  expect(names(person('admin'))).toEqual([
    'people',
    'posts',
    'calendars',
    'duty',
    'catalogue',
    'routingReport',
    'policies',
    'mailTemplates',
    'deadLetters',
  ]);
  expect(names(person('department_head'))).toEqual(['queue', 'duty', 'catalogue', 'policies']);
});

test('a key leads to one page, whatever roles one has', () => {
  const codes = navigationFor(
    person('commune_staff', 'hotline_operator', 'deployed_official', 'personnel_officer', 'admin'),
    ALL,
  ).map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
  expect(codes).toHaveLength(ALL.size);
});

test('two roles are offered the pages of both, once', () => {
  expect(names(person('personnel_officer', 'deployed_official'))).toEqual([
    'queue',
    'dossiers',
    'people',
    'posts',
    'calendars',
    'closures',
    'duty',
    'catalogue',
    'routingReport',
    'answerConflicts',
    'policies',
  ]);
});

test('who must change the password first is offered nothing', () => {
  expect(names({ ...person('admin'), mustChangePassword: true })).toEqual([]);
});

test('a page that is not there is not offered', () => {
  expect(names(person('commune_staff'), new Set([paths.dossiers]))).toEqual(['dossiers']);
});

test('the entry of the place where one is', () => {
  const queue = { name: 'queue', path: paths.queue } as const;
  const dossiers = { name: 'dossiers', path: paths.dossiers } as const;
  expect(isCurrent(queue, '/hang-doi')).toBe(true);
  expect(isCurrent(queue, '/hang-doi-khac')).toBe(false);
  expect(isCurrent(queue, '/phieu/BCT-2026-004217')).toBe(true);
  expect(isCurrent(dossiers, '/ho-so/0199')).toBe(true);
  expect(isCurrent(dossiers, '/phieu/BCT-2026-004217')).toBe(false);
});
