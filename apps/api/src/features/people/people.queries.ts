import { foldVietnamese } from '@caunoi/routing/fold';
import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { demand } from '../../core/app-error.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import { visiblePeople } from '../../core/people-sight.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { ListPeople, Person, PersonSummary } from './people.schemas.ts';
import { presentPerson } from './person.presenter.ts';

/** Who holds which role where on a day, whatever it comes from. */
const heldOn = (today: string): Prisma.Sql => {
  const inForce = Prisma.sql`valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date)`;
  return Prisma.sql`
    SELECT user_id, role, unit_id, 'assignment' AS via FROM role_assignment WHERE ${inForce}
    UNION ALL SELECT user_id, 'deployed_official'::role, post_unit_id, 'posting' FROM posting WHERE ${inForce}
    UNION ALL SELECT user_id, 'deployed_official'::role, post_unit_id, 'substitution' FROM substitution WHERE ${inForce}`;
};

// foldVietnamese in SQL, near enough for names: people are thousands, not millions, and have no search column.
const FOLDED = Prisma.sql`
  replace(regexp_replace(normalize(lower(p.name || ' ' || p.username), NFD), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd')`;

/** People in sight by name, as Vietnamese sorts. */
export async function listPeople(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  actor: Actor,
  { q = '', role, unit, status, cursor, limit = PAGE.default }: ListPeople,
): Promise<{ items: PersonSummary[]; nextCursor: string | null }> {
  const words = foldVietnamese(q).split(' ').filter(Boolean); // letters and digits only: none is a LIKE pattern
  const conditions = [
    visiblePeople(actor),
    ...words.map((word) => Prisma.sql`${FOLDED} LIKE ${`%${word}%`}`),
    ...(role ? [Prisma.sql`EXISTS (SELECT 1 FROM held h WHERE h.user_id = p.id AND h.role = ${role}::role)`] : []),
    ...(unit ? [Prisma.sql`EXISTS (SELECT 1 FROM held h WHERE h.user_id = p.id AND h.unit_id = ${unit})`] : []),
    ...(status ? [Prisma.sql`(p.disabled_at IS NULL) = ${status === 'active'}`] : []),
  ];
  if (cursor !== undefined) {
    const [name, id] = decodeCursor(cursor, ['text', 'id']);
    conditions.push(Prisma.sql`(p.name COLLATE "vi-x-icu", p.id::text) > (${name} COLLATE "vi-x-icu", ${id})`);
  }
  const rows = await ctx.db.$queryRaw<PersonSummary[]>(Prisma.sql`
    WITH held AS (${heldOn(localDay(ctx.clock.now()))})
    SELECT p.id, p.username, p.name, p.title, p.must_change_password AS "mustChangePassword", p.demo,
      CASE WHEN p.disabled_at IS NULL THEN 'active' ELSE 'disabled' END AS status,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('role', h.role, 'via', h.via,
          'unit', jsonb_build_object('id', u.id, 'kind', u.kind, 'name', u.name_vi, 'shortName', u.short_name)) ORDER BY h.role, u.id)
        FROM held h JOIN unit u ON u.id = h.unit_id WHERE h.user_id = p.id), '[]') AS roles
    FROM app_user p WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY p.name COLLATE "vi-x-icu", p.id::text LIMIT ${limit + 1}`);
  return pageOf(
    rows,
    limit,
    (row) => row,
    (row) => [row.name, row.id],
  );
}

const UNIT = { select: { id: true, kind: true, nameVi: true, shortName: true } } as const;

/** One person in sight. Throws `not-found`. */
export async function getPerson(ctx: Pick<Ctx, 'clock'>, tx: Tx, actor: Actor, id: string): Promise<Person> {
  const [visible] = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT p.id FROM app_user p WHERE p.id = ${id}::uuid AND ${visiblePeople(actor)}`,
  );
  demand(visible, 'not-found');
  const person = await tx.user.findUniqueOrThrow({ where: { id }, omit: { passwordHash: true } });
  // One after the other: in a transaction Prisma would send the relations of one `include` over its connection all at once.
  const of = { where: { userId: id }, orderBy: { validFrom: 'desc' } } as const;
  const assignments = await tx.roleAssignment.findMany({ ...of, include: { unit: UNIT } });
  const postings = await tx.posting.findMany({ ...of, include: { post: UNIT } });
  const substitutions = await tx.substitution.findMany({ ...of, include: { post: UNIT } });
  return presentPerson({ ...person, assignments, postings, substitutions }, actor, localDay(ctx.clock.now()));
}
