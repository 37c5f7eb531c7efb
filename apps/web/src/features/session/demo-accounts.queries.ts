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
  /** MoIT, MAE; null for a commune and for the administrator. */
  ministry: string | null;
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

export type DemoGroup = {
  /** A province's code, a ministry's code, or "system". */
  key: string;
  /** Null: a ministry or the system, whose name is a word of the interface. */
  province: string | null;
  accounts: readonly DemoAccount[];
};

/** Those whom a visitor wants to try first stand first. */
const ORDER: readonly Role[] = [
  'commune_staff',
  'deployed_official',
  'provincial_officer',
  'leader',
  'personnel_officer',
  'hotline_operator',
  'department_head',
  'department_officer',
  'admin',
];

const byRole = (a: DemoAccount, b: DemoAccount): number => ORDER.indexOf(a.role) - ORDER.indexOf(b.role);

/** By province, then the people of each ministry, then the administrator. */
export const groupDemoAccounts = (accounts: readonly DemoAccount[]): readonly DemoGroup[] => {
  const groups = Map.groupBy(accounts, ({ province, ministry }) => province?.code ?? ministry ?? 'system');
  const rank = (members: readonly DemoAccount[]) => (members[0]?.province ? 0 : members[0]?.ministry ? 1 : 2);
  return [...groups]
    .sort(([, a], [, b]) => rank(a) - rank(b))
    .map(([key, members]) => ({
      key,
      province: members[0]?.province?.name ?? null,
      accounts: members.toSorted(byRole),
    }));
};
