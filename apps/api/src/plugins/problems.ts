import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { AppError } from '../core/app-error.ts';
import { problemDocument } from '../core/problem-document.ts';
import type { Locale, ProblemCode } from '../core/problem-list.ts';
import { type AjvError, fieldErrorOf } from './validation-errors.ts';

/** Vietnamese unless the caller asks for English first. */
export const localeOf = (request: FastifyRequest): Locale =>
  /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi';

/** Whatever was thrown, as the refusal to send. Null: nobody's refusal, but our fault. */
function refusalOf(error: FastifyError | AppError, bodyLimit: number | undefined): AppError | null {
  if (error instanceof AppError) return error;
  if (error.validation) {
    const context = error.validationContext === 'body' ? '' : `/${error.validationContext ?? ''}`;
    const errors = error.validation.map((one) => fieldErrorOf(one as AjvError, context)); // ajv is the only validator
    return new AppError('validation-failed', { params: { count: errors.length }, errors });
  }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
      return new AppError('payload-too-large', { params: { limit: `${Math.round((bodyLimit ?? 0) / 1_048_576)} MB` } });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return new AppError('unsupported-media-type');
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new AppError('malformed-body');
    default:
      return error.statusCode === 400 ? new AppError('malformed-body') : null;
  }
}

const RETRYABLE: ReadonlySet<ProblemCode> = new Set(['too-many-requests', 'too-busy', 'transaction-conflict']);

/** Also for what fails before a route is found, where no error handler is asked. */
export function sendProblem(reply: FastifyReply, error: AppError): void {
  const document = problemDocument(error, reply.request.id, localeOf(reply.request));
  if (RETRYABLE.has(error.code)) reply.header('retry-after', String(error.params.seconds ?? 1));
  reply
    .status(document.status)
    .type('application/problem+json; charset=utf-8')
    .header('content-language', localeOf(reply.request))
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(document);
}

/** Every error leaves as problem+json; a fault of ours tells nothing but its request id. */
export const problems = fp(async (app: FastifyInstance) => {
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const refusal = refusalOf(error, request.routeOptions.bodyLimit);
    if (!refusal) request.log.error({ err: error }, 'request failed');
    // nobody's fault, but to be seen when it happens often
    if (refusal?.code === 'transaction-conflict') request.log.warn({ err: refusal.cause }, 'transaction given up');
    sendProblem(reply, refusal ?? new AppError('internal-error'));
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, new AppError('not-found')));
});
