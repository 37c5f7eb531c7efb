import { expect, it } from 'vitest';
import { firstLoadFiles, type Manifest } from './first-load.ts';

const manifest: Manifest = {
  'index.html': { file: 'assets/main.js', css: ['assets/main.css'], imports: ['_vendor.js'], isEntry: true },
  '_vendor.js': { file: 'assets/vendor.js' },
  'src/queue-page.tsx': { file: 'assets/queue.js', css: ['assets/queue.css'], imports: ['_vendor.js', '_table.js'] },
  '_table.js': { file: 'assets/table.js', imports: ['_vendor.js'] },
  'src/admin-page.tsx': { file: 'assets/admin.js' },
  'src/logo.svg': { file: 'assets/logo.svg' },
};

it('counts the entry, the page, and what both import, once each', () => {
  expect(firstLoadFiles(manifest, ['src/queue-page.tsx'])).toEqual([
    'assets/main.css',
    'assets/main.js',
    'assets/queue.css',
    'assets/queue.js',
    'assets/table.js',
    'assets/vendor.js',
  ]);
});

it('counts scripts and styles only', () => {
  expect(firstLoadFiles(manifest, ['src/logo.svg'])).toEqual(['assets/main.css', 'assets/main.js', 'assets/vendor.js']);
});

it('refuses a page that the build does not know, and a build without an entry', () => {
  expect(() => firstLoadFiles(manifest, ['src/no-such-page.tsx'])).toThrow('The build has no src/no-such-page.tsx');
  expect(() => firstLoadFiles({}, [])).toThrow('no entry');
});
