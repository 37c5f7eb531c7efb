import type { FileProblemCode } from '@caunoi/documents/read/read-file';
import type { AppError, FieldError } from './app-error.ts';
import { fileProblemText } from './documents/file-problem-text.ts';
import { ABILITY_REASONS, FIELD_ERRORS, fill, type Locale, PROBLEMS } from './problem-list.ts';

const knownReason = (reason: string): reason is keyof typeof ABILITY_REASONS => Object.hasOwn(ABILITY_REASONS, reason);

/** Some problems have one text for each reason. */
function wordsOfReason({ code, params }: AppError, locale: Locale): { reason?: string } {
  const { reason } = params;
  if (typeof reason !== 'string') return {};
  if (code === 'unreadable-file') return { reason: fileProblemText(reason as FileProblemCode, params, locale) }; // readQuestions gives no other
  return knownReason(reason) ? { reason: ABILITY_REASONS[reason][locale] } : {};
}

/** The problem document (RFC 9457) of a refusal, in the reader's language. */
export function problemDocument(error: AppError, requestId: string, locale: Locale) {
  const problem = PROBLEMS[error.code];
  const params = { ...error.params, ...wordsOfReason(error, locale) };
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
