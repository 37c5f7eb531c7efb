// `npm run check`: everything that needs no running server.
import { bundleChecks, runChecks, staticChecks } from './lib/checks.mjs';
import { prepareAll } from './lib/prepare.mjs';
import { sum } from './lib/tally.mjs';

try {
  await prepareAll();
  const { passed, failed } = sum(await runChecks([...staticChecks(), ...bundleChecks]));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
