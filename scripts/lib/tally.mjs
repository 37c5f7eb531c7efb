import { existsSync, readFileSync, rmSync } from 'node:fs';

/** What a runner's JSON report says really ran; `null` when there is none, which happens when the runner itself fell over. */
const readReport = (file) => {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return report;
};

export const countVitest = (report) => ({
  passed: report.numPassedTests,
  // A file that does not load has no tests to fail, yet it is a failure.
  failed:
    report.numFailedTests +
    report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .length,
});

export const countPlaywright = ({ stats, errors = [] }) => ({
  passed: stats.expected,
  // A test that passes only when tried again is a failure here.
  failed: stats.unexpected + stats.flaky + errors.length,
});

/** The tally of one run: a runner that reports no test, or that fails for a reason of its own, counts as one failure. */
export const tallyRun = ({ code, report, count }) => {
  const { passed, failed } = report ? count(report) : { passed: 0, failed: 0 };
  const ranNothing = passed + failed === 0;
  return { passed, failed: ranNothing || (code !== 0 && failed === 0) ? Math.max(failed, 1) : failed };
};

export const readAndTally = (code, file, count) => tallyRun({ code, report: readReport(file), count });

export const sum = (tallies) =>
  tallies.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });
