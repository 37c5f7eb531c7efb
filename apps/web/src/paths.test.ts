import { expect, test } from 'vitest';
import { loginFrom, paths, safeDestination } from './paths.ts';

test('after the login one is where one wanted to go', () => {
  const query = loginFrom('/hang-doi?view=mine&q=rượu').split('?')[1];
  expect(safeDestination(new URLSearchParams(query).get('next'))).toBe('/hang-doi?view=mine&q=rượu');
});

test.each([null, '', 'https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
  'never to another site: %s',
  (next) => {
    expect(safeDestination(next)).toBe(paths.landing);
  },
);
