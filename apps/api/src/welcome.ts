import type { Ctx } from './context.ts';
import { DEMO_PASSWORD } from './core/demo-accounts.ts';

/** One account of each role, in the order in which a question meets them. */
const ROLES = [
  'commune_staff',
  'deployed_official',
  'provincial_officer',
  'department_officer',
  'department_head',
  'hotline_operator',
  'personnel_officer',
  'leader',
  'admin',
] as const;

/** What the terminal shows once the application can be opened: its address and, in a demo, whom to sign in as. */
export async function welcome(ctx: Ctx, port: number, mailsAt?: string): Promise<string[]> {
  const address = ctx.config.production ? ctx.config.publicUrl : `http://localhost:${port}`;
  const lines = ['', `Cầu Nối: ${address}`, ...(mailsAt ? [`Mails:    ${mailsAt} (caught, none is sent)`] : []), ''];
  if (!ctx.config.demo) return lines;
  const [people, holders] = await Promise.all([
    ctx.db.roleAssignment.findMany({
      where: { user: { demo: true, disabledAt: null } },
      distinct: ['role'],
      orderBy: [{ role: 'asc' }, { id: 'asc' }],
      select: { role: true, unit: { select: { nameVi: true } }, user: { select: { username: true, name: true } } },
    }),
    ctx.db.posting.findMany({
      where: { user: { demo: true, disabledAt: null } },
      orderBy: { id: 'asc' },
      take: 1,
      select: { post: { select: { nameVi: true } }, user: { select: { username: true, name: true } } },
    }),
  ]);
  const accounts = [
    ...people.map(({ role, unit, user }) => ({ role, unit: unit.nameVi, ...user })),
    ...holders.map(({ post, user }) => ({ role: 'deployed_official' as const, unit: post.nameVi, ...user })),
  ];
  if (accounts.length === 0) return lines;
  return [
    ...lines,
    `Demo accounts (password ${DEMO_PASSWORD}; many more on the login page):`,
    ...ROLES.flatMap((role) => accounts.find((account) => account.role === role) ?? []).map(
      ({ role, username, name, unit }) => `  ${username.padEnd(26)} ${role.padEnd(20)} ${name}, ${unit}`,
    ),
    '',
  ];
}
