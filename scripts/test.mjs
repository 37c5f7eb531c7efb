// `npm test`: installs what is missing, then checks, unit and API tests, and browser journeys; all of them run, whatever fails.
// `node scripts/test.mjs unit e2e` runs just those parts.
import path from 'node:path';
import { bundleChecks, runChecks, staticChecks } from './lib/checks.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { buildWeb, generateClient, installPackages } from './lib/prepare.mjs';
import { countPlaywright, countVitest, readAndTally, sum } from './lib/tally.mjs';
import { root, run } from './lib/toolchain.mjs';

const reports = path.join(root, 'node_modules/.caunoi');
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');

const PARTS = {
  check: () => runChecks(staticChecks()),
  unit: async () => {
    const { code } = await run(`vitest run --reporter=default --reporter=json --outputFile.json="${vitestReport}"`);
    return [{ title: 'Unit and API tests', ...readAndTally(code, vitestReport, countVitest) }];
  },
  build: async () => {
    await buildWeb();
    return runChecks(bundleChecks);
  },
  e2e: async () => {
    const chromium = await ensureChromium();
    const { code } = await run('playwright test --reporter=list,json', {
      cwd: path.join(root, 'e2e'),
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport, ...(chromium ? { PLAYWRIGHT_CHROMIUM: chromium } : {}) },
    });
    return [{ title: 'Browser journeys', ...readAndTally(code, playwrightReport, countPlaywright) }];
  },
};

const runPart = async (name) => {
  try {
    return await PARTS[name]();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [{ title: name, passed: 0, failed: 1 }];
  }
};

const main = async () => {
  const since = Date.now();
  const asked = process.argv.slice(2).filter((name) => name in PARTS);
  const tallies = [];
  try {
    await installPackages();
    await generateClient();
    for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) tallies.push(...(await runPart(name)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    tallies.push({ title: 'Preparation', passed: 0, failed: 1 });
  }
  console.log(`\nIn ${Math.round((Date.now() - since) / 1000)} s:`);
  for (const { title, passed, failed } of tallies)
    console.log(`  ${failed ? '✗' : '✓'} ${title}: ${passed} ok, ${failed} not`);
  const { passed, failed } = sum(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
};

process.exit(await main());
