import { Prisma } from '../db/generated/client.ts';

const DAY_MS = 86_400_000;

/** Midnight in Vietnam at the beginning of a day (ISO date). */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`);
/** Midnight at its end. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + DAY_MS);

/** SQL condition on a timestamp: within these days, both included. */
export const withinDays = (column: Prisma.Sql, { from, to }: { from?: string; to?: string }): Prisma.Sql => {
  const bounds = [
    ...(from === undefined ? [] : [Prisma.sql`${column} >= ${startOfDay(from)}`]),
    ...(to === undefined ? [] : [Prisma.sql`${column} < ${endOfDay(to)}`]),
  ];
  return bounds.length === 0 ? Prisma.sql`TRUE` : Prisma.join(bounds, ' AND ');
};
