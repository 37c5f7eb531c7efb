import subsetFont from 'subset-font';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What the first screen paints with: body text, controls and headings. 700 and latin-ext wait for their first use. */
const PRELOAD = [
  /be-vietnam-pro-(latin|vietnamese)-(400|500|600)-normal.*\.woff2$/,
  /inter-latin-(400|500|600)-normal.*\.woff2$/,
];

/**
 * Of Inter only the ten digits are used (Be Vietnam Pro has no tabular figures), so the built file holds only those
 * and the `tnum` feature: 2 kB a weight instead of 24.
 */
export const digitsOnly = (): Plugin => ({
  name: 'digits-only',
  apply: 'build',
  async generateBundle(_options, bundle) {
    for (const asset of Object.values(bundle)) {
      if (asset.type !== 'asset' || !/inter-latin-\d+-normal/.test(asset.fileName)) continue;
      if (typeof asset.source === 'string') continue;
      asset.source = await subsetFont(Buffer.from(asset.source), '0123456789', { targetFormat: 'woff2' });
    }
  },
});

/** Preloads the fonts under their hashed names; without it they are found only after the style sheet. */
export const preloadFonts = (): Plugin => ({
  name: 'preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => PRELOAD.some((pattern) => pattern.test(file)))
        .sort()
        .map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          }),
        ),
  },
});
