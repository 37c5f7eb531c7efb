import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { digitsOnly, preloadFonts } from './build/fonts.ts';
import { precompress } from './build/precompress.ts';

/**
 * The compiler works where a component says 'use memo'. Everywhere it cost 17 kB of the queue's first load, 8 kB of a
 * commune's, and tripled the build, for components that draw once.
 */
const compilerWhereAsked = reactCompilerPreset({ compilationMode: 'annotation' });

/** Icons of the answering side alone, and of pages that ask, read and hand out files. */
const STAFF_ICONS =
  'Beach|GitBranch|Trash|Gavel|MailCheck|MailOpened|CalendarDue|Tag|TestPipe|CalendarCog|CalendarUser|CalendarX|History|Hourglass|MailCog|MailX|Map2|ScaleOutline|Sitemap|TargetArrow|Users';
const FILE_ICONS = 'Book2|Download|FileText|DeviceFloppy|ArrowRight|Paperclip|Route|BuildingBank|ClockHour4';

/** Our shared parts, what they stand on and their icons. Not the scope of Mantine: it would bring Mantine along. */
const SHARED = new RegExp(
  [
    'apps/web/src/(ui(?!/(mantine-scope|ticket-picker|confidence|highlight|citation|table|file-drop))|lib(?!/(merge-candidates|use-commune-options|departments|working-day|upload-file|use-uploads|download-file))|session|paths|i18n/[a-z-]+[.]ts|shell/(shell-context|known-pages|page-))',
    'packages/sla/',
    `@tabler/icons-react(?!.*Icon(${STAFF_ICONS}|${FILE_ICONS})[.])`,
    'openapi-fetch',
    'preload-helper',
  ]
    .join('|')
    .replaceAll('/', '[\\\\/]'),
);

/** What several pages of the answering side share, and a commune never opens. */
const SHARED_BY_STAFF = new RegExp(
  `apps[\\\\/]web[\\\\/]src[\\\\/](ui[\\\\/](ticket-picker|confidence|highlight|citation|table)|lib[\\\\/](merge-candidates|use-commune-options|departments|working-day)[.])|Icon(${STAFF_ICONS})[.]`,
);

/** What the pages that ask, read and hand out files share, and a commune's first page has no use for. */
const SHARED_BY_FILES = new RegExp(
  `apps[\\\\/]web[\\\\/]src[\\\\/](ui[\\\\/]file-drop|lib[\\\\/](upload-file|use-uploads|download-file)[.])|Icon(${FILE_ICONS})[.]`,
);

export default defineConfig({
  plugins: [react(), babel({ presets: [compilerWhereAsked] }), digitsOnly(), preloadFonts(), precompress()],
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2022',
    // Small assets stay files: a data: URL would need an opening in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Few files for the first page, because a commune's line has a long way to the server: what all pages need, and
        // small parts that several share (measured: groups by importer, or of what more pages share, weigh more in total).
        // Mantine is left to follow its importers.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack[\\/](query-core|react-query)|i18next|react-i18next)[\\/]/,
            },
            { name: 'parts', test: SHARED, minShareCount: 2 },
            { name: 'file-parts', test: SHARED_BY_FILES, minShareCount: 2 },
            { name: 'staff-parts', test: SHARED_BY_STAFF, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': process.env.API_ORIGIN ?? 'http://localhost:3000' } },
});
