import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');
// The config is loaded again in every worker: the first load decides, the others inherit its environment.
process.env.E2E_PORT ??= String(24_000 + (process.pid % 1_000));
process.env.E2E_DATA_DIR ??= mkdtempSync(path.join(tmpdir(), 'caunoi-e2e-'));
const baseURL = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: 'tests',
  outputDir: '../node_modules/.caunoi/e2e-results',
  // The journeys share one demo world: two workers for two cores, and each journey acts on tickets of its own.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording costs a third of the time of every journey: what the page looked like when one fails is kept, and E2E_TRACE=on records.
    trace: process.env.E2E_TRACE === 'on' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: 'node apps/api/src/server.ts',
    cwd: root,
    url: `${baseURL}/api/ready`,
    // Seeding the demo world takes most of it; a busy machine takes its time.
    timeout: 600_000,
    // E2E_PORT of a server that runs: journeys are written against it without seeding a world each time.
    reuseExistingServer: !process.env.CI,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: {
      PORT: process.env.E2E_PORT,
      DATA_DIR: process.env.E2E_DATA_DIR,
      DEMO: 'on',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'development',
    },
  },
});
