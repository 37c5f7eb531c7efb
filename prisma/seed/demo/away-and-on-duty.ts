import { newId } from '../../../apps/api/src/core/ids.ts';
import type { Tx } from '../../../apps/api/src/db/client.ts';
import type { Company } from './perform.ts';
import type { DepartmentUnit, Roster } from './roster.ts';

const DAY_MS = 86_400_000;
/** Departments that have a duty officer each week. */
const ON_DUTY: readonly DepartmentUnit['code'][] = ['TTTN', 'ĐL', 'HC'];

/** Monday of the week of a day, as the database keeps days. */
const mondayOf = (at: Date): number => {
  const day = Math.floor((at.getTime() + 7 * 3_600_000) / DAY_MS);
  return (day - ((day + 3) % 7)) * DAY_MS;
};

/** Duty turns of this week and the next, and one officer who is away today and tomorrow. */
export async function fillDutyRoster(
  tx: Tx,
  {
    roster,
    departments,
    company,
    now,
  }: { roster: Roster; departments: readonly DepartmentUnit[]; company: Company; now: Date },
): Promise<void> {
  const idOf = (username: string): string => company.actor(username, now).userId;
  const kept = (department: DepartmentUnit) => ({
    createdBy: idOf(roster.at('department_head', department.id)[0]),
    createdAt: now,
  });
  const monday = mondayOf(now);
  const turns = departments
    .filter(({ code }) => ON_DUTY.includes(code))
    .flatMap((department) => {
      const officers = roster.at('department_officer', department.id);
      return [0, 1].map((week) => ({
        id: newId(),
        unitId: department.id,
        userId: idOf(officers[week % officers.length] ?? officers[0]),
        from: new Date(monday + week * 7 * DAY_MS),
        to: new Date(monday + (week * 7 + 6) * DAY_MS),
        ...kept(department),
      }));
    });
  await tx.dutyTurn.createMany({ data: turns });
  const department = departments.find(({ id }) => roster.at('department_officer', id).length > 1);
  if (!department) return;
  const today = Math.floor((now.getTime() + 7 * 3_600_000) / DAY_MS) * DAY_MS;
  await tx.absence.create({
    data: {
      id: newId(),
      userId: idOf(roster.at('department_officer', department.id).at(-1) ?? ''),
      from: new Date(today),
      to: new Date(today + DAY_MS),
      note: 'Đi công tác địa phương',
      ...kept(department),
    },
  });
}
