import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { digitsOnly, preloadFonts } from './build/fonts.ts';
import { precompress } from './build/precompress.ts';

export default defineConfig({
  plugins: [react(), babel({ presets: [reactCompilerPreset()] }), digitsOnly(), preloadFonts(), precompress()],
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2022',
    // Small assets stay files: a data: URL would need an opening in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Only what every page needs is grouped. Mantine is left to follow its importers: one group would put all of
        // it in the first load.
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
});
