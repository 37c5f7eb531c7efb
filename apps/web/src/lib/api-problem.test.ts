import { expect, test } from 'vitest';
import { isProblem, noAnswer, problemAt, problemFrom } from './api-problem.ts';

const answer = (status: number, body: unknown) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

const invalid = {
  type: 'about:blank',
  status: 400,
  code: 'validation-failed',
  title: 'Dữ liệu chưa hợp lệ',
  detail: 'Có 1 chỗ cần sửa.',
  requestId: '0199',
  errors: [{ pointer: '/body/subject', code: 'minLength', detail: 'Cần ít nhất 10 ký tự.' }],
};

test('a problem document keeps its words, its fields and its request id', async () => {
  const problem = await problemFrom(answer(400, invalid));
  expect(isProblem(problem, 'validation-failed')).toBe(true);
  expect(problem).toMatchObject({ status: 400, title: 'Dữ liệu chưa hợp lệ', requestId: '0199' });
  expect(problemAt(problem, '/subject')).toBe('Cần ít nhất 10 ký tự.');
  expect(problemAt(problem, '/body')).toBeUndefined();
});

test('what a conflict has changed stays readable', async () => {
  const problem = await problemFrom(answer(409, { ...invalid, code: 'stale-version', current: { version: 4 } }));
  expect(problem.document.current).toEqual({ version: 4 });
  expect(problem.isRetryable).toBe(false);
});

test('a proxy’s page is no problem document', async () => {
  expect(await problemFrom(answer(502, '<html>Bad gateway</html>'))).toMatchObject({
    code: 'unexpected-answer',
    status: 502,
    isRetryable: true,
  });
});

test('without an answer the same request may be sent again', () => {
  expect(noAnswer('network', new TypeError('failed')).isRetryable).toBe(true);
});
