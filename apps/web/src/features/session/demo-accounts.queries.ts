import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';
import { isProblem } from '../../lib/api-problem.ts';
import type { Role } from '../../session/session-state.ts';

export type DemoAccount = {
  username: string;
  password: string;
  role: Role;
  name: string;
  unit: { id: string; name: string };
  province: { code: string; name: string } | null;
};

/** Empty where the installation has no demo world: the API then answers 404. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['demo', 'accounts'],
  queryFn: async (): Promise<readonly DemoAccount[]> => {
    try {
      const { items } = await unwrap(api.GET('/api/demo/accounts'));
      return items as DemoAccount[]; // the API's `role` is any string, ours the known ones
    } catch (error) {
      if (isProblem(error, 'not-found')) return [];
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export type DemoGroup = { key: string; province: string | null; accounts: readonly DemoAccount[] };

/** By province in the order they come, then the people of the ministries. */
export const groupDemoAccounts = (accounts: readonly DemoAccount[]): readonly DemoGroup[] => {
  const groups = Map.groupBy(accounts, ({ province }) => province?.code ?? '');
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([key, members]) => ({
      key: key || 'ministry',
      province: members[0]?.province?.name ?? null,
      accounts: members,
    }));
};
