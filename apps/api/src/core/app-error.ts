import type { ProblemCode } from './problem-list.ts';

/** Values that fill the `{name}` places of a problem's text. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** One wrong place in the input: a JSON pointer and what is wrong there, by code, in no language yet. */
export type FieldError = { pointer: string; code: string; params?: ProblemParams };

/**
 * A refusal that the caller is meant to read. `code` decides status and title; `extra` are further members of the problem document (RFC 9457 §3.2).
 */
export class AppError extends Error {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  readonly errors: readonly FieldError[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    code: ProblemCode,
    options: {
      params?: ProblemParams;
      errors?: readonly FieldError[];
      extra?: Record<string, unknown>;
      cause?: unknown;
    } = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.params = options.params ?? {};
    this.errors = options.errors ?? [];
    this.extra = options.extra ?? {};
  }
}

/** Throws the problem `code` unless `condition` holds. */
export function demand(
  condition: unknown,
  code: ProblemCode,
  options?: ConstructorParameters<typeof AppError>[1],
): asserts condition {
  if (!condition) throw new AppError(code, options);
}
