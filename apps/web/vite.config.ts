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
        // small parts that several share. Mantine is left to follow its importers: a group would load all of it at once.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack[\\/](query-core|react-query)|i18next|react-i18next)[\\/]/,
            },
            {
              name: 'parts',
              test: /apps[\\/]web[\\/]src[\\/](ui(?![\\/]mantine-scope)|lib|session)[\\/]/,
              minShareCount: 3,
            },
            { name: 'icons', test: /@tabler[\\/]icons-react/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
});
