import type { AppError, FieldError } from './app-error.ts';
import { ABILITY_REASONS, FIELD_ERRORS, fill, type Locale, PROBLEMS } from './problem-list.ts';

const knownReason = (reason: string): reason is keyof typeof ABILITY_REASONS => Object.hasOwn(ABILITY_REASONS, reason);

/** The problem document (RFC 9457) of a refusal, in the reader's language. */
export function problemDocument(error: AppError, requestId: string, locale: Locale) {
  const problem = PROBLEMS[error.code];
  const reason = error.params.reason;
  const params =
    typeof reason === 'string' && knownReason(reason)
      ? { ...error.params, reason: ABILITY_REASONS[reason][locale] }
      : error.params;
  return {
    type: `urn:caunoi:problem:${error.code}`,
    title: problem.title[locale],
    status: problem.status,
    detail: fill(problem.detail[locale], params),
    code: error.code,
    requestId,
    ...error.extra,
    ...(error.errors.length > 0 && { errors: error.errors.map((one) => fieldProblem(one, locale)) }),
  };
}

const fieldProblem = ({ pointer, code, params = {} }: FieldError, locale: Locale) => ({
  pointer,
  code,
  detail: fill((FIELD_ERRORS[code] ?? FIELD_ERRORS.invalid ?? { vi: code, en: code })[locale], params),
});
