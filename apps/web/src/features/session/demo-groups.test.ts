import { expect, test } from 'vitest';
import { type DemoAccount, groupDemoAccounts } from './demo-accounts.queries.ts';

const account = (name: string, more: Partial<DemoAccount>): DemoAccount => ({
  username: name,
  password: '',
  role: 'department_officer',
  name,
  unit: { id: '', name: '' },
  province: null,
  ministry: null,
  ...more,
});
const quangNgai = { code: '51', name: 'Quảng Ngãi' };

test('provinces first, then ministries, then the administrator; in each the most telling role first', () => {
  const groups = groupDemoAccounts([
    account('Minh', { role: 'admin' }),
    account('Lan', { ministry: 'MAE' }),
    account('Quang', { role: 'leader', ministry: 'MAE' }),
    account('Hà', { role: 'provincial_officer', province: quangNgai, ministry: 'MoIT' }),
    account('Thảo', { role: 'commune_staff', province: quangNgai }),
  ]);
  expect(groups.map(({ key, province, accounts }) => [key, province, accounts.map(({ name }) => name)])).toEqual([
    ['51', 'Quảng Ngãi', ['Thảo', 'Hà']],
    ['MAE', null, ['Quang', 'Lan']],
    ['system', null, ['Minh']],
  ]);
});
