import { format } from 'node:util';
import { afterEach, beforeEach, vi } from 'vitest';

const printed: string[] = [];

/** Fails the running test: for errors that the app swallows after logging them. */
export const noteError = (...args: unknown[]): void => {
  printed.push(format(...args));
};

// Vitest's setupFiles: whatever is printed or logged as an error is one, even when the assertions hold.
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'error').mockImplementation(noteError);
});

afterEach(() => {
  vi.restoreAllMocks();
  if (printed.length > 0) throw new Error(`An error was logged:\n${printed.join('\n')}`);
});
