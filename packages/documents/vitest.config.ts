import { defineConfig } from 'vitest/config';

// Whole files are read, some of them thousands of times: a limit for what hangs, not a measure of speed.
export default defineConfig({ test: { testTimeout: 60_000 } });
