import { queryClient } from '../lib/query-client.ts';
import { forgetTrail } from '../lib/trail.ts';

/** Nothing that one person has read may greet the next one at the same device. Drafts stay: they are kept by person. */
export const forgetPerson = (): void => {
  queryClient.clear();
  forgetTrail();
};
