export type FieldProblem = { pointer: string; detail: string };

type ProblemDocument = {
  status: number;
  code: string;
  title: string;
  detail: string;
  requestId?: string;
  errors?: readonly FieldProblem[];
} & Record<string, unknown>;

/**
 * A refusal or failure of a request, whatever its cause (RFC 9457). Switch on `code`; `title` and `detail` come in the
 * user's language. `network` and `timeout` are ours: no answer came, status 0, and the request may have been carried out.
 */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | undefined;
  /** The whole document: further members, such as what has changed behind a 409. */
  readonly document: Readonly<Record<string, unknown>>;

  constructor(document: ProblemDocument, cause?: unknown) {
    super(`${document.code}: ${document.detail}`, { cause });
    this.name = 'ApiProblem';
    this.status = document.status;
    this.code = document.code;
    this.title = document.title;
    this.detail = document.detail;
    this.errors = document.errors ?? [];
    this.requestId = document.requestId;
    this.document = document;
  }

  /** Nothing was decided: the same request, with the same Idempotency-Key, may be sent again. */
  get isRetryable(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

export const isProblem = (error: unknown, code?: string): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code);

/**
 * What to show beside the field at this JSON pointer ("/subject", "/questions/3/body"); the pointer may also end so
 * (the server may point from the body's root).
 */
export const problemAt = (error: unknown, pointer: string): string | undefined =>
  error instanceof ApiProblem
    ? error.errors.find((each) => each.pointer === pointer || each.pointer === `/body${pointer}`)?.detail
    : undefined;

const isDocument = (body: unknown): body is ProblemDocument =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' && 'detail' in body;

/** Reads the problem out of an answer; a proxy's HTML page becomes `unexpected-answer`. */
export const problemFrom = async (response: Response): Promise<ApiProblem> => {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  if (isDocument(body)) return new ApiProblem({ ...body, status: response.status });
  return new ApiProblem({ status: response.status, code: 'unexpected-answer', title: '', detail: '' });
};

export const noAnswer = (code: 'network' | 'timeout', cause: unknown): ApiProblem =>
  new ApiProblem({ status: 0, code, title: '', detail: '' }, cause);
