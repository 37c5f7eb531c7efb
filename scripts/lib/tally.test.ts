import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sum, tallyRun } from './tally.mjs';

const passedFile = { status: 'passed', assertionResults: [{}] };
const failedFile = { status: 'failed', assertionResults: [{}] };
const brokenFile = { status: 'failed', assertionResults: [] };

describe('tallyRun', () => {
  it.each([
    ['all passed', 0, { numPassedTests: 3, numFailedTests: 0, testResults: [passedFile] }, { passed: 3, failed: 0 }],
    ['a test failed', 1, { numPassedTests: 3, numFailedTests: 1, testResults: [failedFile] }, { passed: 3, failed: 1 }],
    [
      'a file did not load',
      1,
      { numPassedTests: 3, numFailedTests: 0, testResults: [passedFile, brokenFile] },
      { passed: 3, failed: 1 },
    ],
    ['nothing ran', 0, { numPassedTests: 0, numFailedTests: 0, testResults: [] }, { passed: 0, failed: 1 }],
    [
      'an unhandled error beside passing tests',
      1,
      { numPassedTests: 3, numFailedTests: 0, testResults: [passedFile] },
      { passed: 3, failed: 1 },
    ],
    ['no report', 1, null, { passed: 0, failed: 1 }],
    ['no report, exit code 0', 0, null, { passed: 0, failed: 1 }],
  ])('of Vitest when %s', (_when, code, report, tally) => {
    expect(tallyRun({ code, report, count: countVitest })).toEqual(tally);
  });

  it.each([
    ['all passed', 0, { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1 } }, { passed: 5, failed: 0 }],
    ['one failed and one was flaky', 1, { stats: { expected: 5, unexpected: 1, flaky: 1 } }, { passed: 5, failed: 2 }],
    [
      'the set-up failed',
      1,
      { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] },
      { passed: 0, failed: 1 },
    ],
    [
      'every test was skipped',
      0,
      { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 9 } },
      { passed: 0, failed: 1 },
    ],
  ])('of Playwright when %s', (_when, code, report, tally) => {
    expect(tallyRun({ code, report, count: countPlaywright })).toEqual(tally);
  });
});

it('sums', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
