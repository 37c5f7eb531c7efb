import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './api-problem.ts';

const RETRIES = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Live events refresh what is shown; this bounds how old it gets when the stream is down.
      staleTime: 30_000,
      retry: (failures, error) => failures < RETRIES && isProblem(error) && error.isRetryable,
      // On a closed network the browser may believe that it is offline while the server is in reach.
      networkMode: 'always',
    },
    // A write is repeated by the person, with the same idempotency key, never behind their back.
    mutations: { retry: false, networkMode: 'always' },
  },
});
