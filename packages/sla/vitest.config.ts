import { defineConfig } from 'vitest/config';

// Ten thousand cases are walked minute by minute: a limit for what hangs, not a measure of speed.
export default defineConfig({ test: { testTimeout: 60_000 } });
