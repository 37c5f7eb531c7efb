import { existsSync } from 'node:fs';
import path from 'node:path';
import { withProgress } from './progress.mjs';
import { mustRun, root, run } from './toolchain.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const findInstalled = () => [process.env.PLAYWRIGHT_CHROMIUM, ...USUAL_PLACES].find((file) => file && existsSync(file));

/** The browser for the journeys: an installed one, else Debian's, else Playwright's own (undefined: Playwright finds it). */
export const ensureChromium = async () => {
  const installed = findInstalled();
  if (installed) return installed;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const { code } = await withProgress('Installing Chromium with apt-get', () =>
      run('apt-get update && apt-get install -y --no-install-recommends chromium', {
        quiet: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      }),
    );
    if (code === 0 && findInstalled()) return findInstalled();
  }
  await withProgress("Installing Playwright's Chromium", () =>
    mustRun('playwright install chromium', { quiet: true, cwd: path.join(root, 'e2e') }),
  );
  return undefined;
};
