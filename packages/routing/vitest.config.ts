import { defineConfig } from 'vitest/config';

// Models are trained and thousands of pairs compared: a limit for what hangs, not a measure of speed.
export default defineConfig({ test: { testTimeout: 60_000 } });
