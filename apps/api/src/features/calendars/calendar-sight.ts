import { type Actor, hasRole } from '../../core/actor.ts';
import { rolesWith } from '../../core/permissions.ts';

export type CalendarKind = 'ministry' | 'unit' | 'province';

/** `unit:department:TTTN` → kind and owner's id; null for anything else. */
export function parseKey(key: string): { kind: CalendarKind; owner: string } | null {
  const [, kind, owner] = /^(ministry|unit|province):(.+)$/.exec(key) ?? [];
  return kind && owner ? { kind: kind as CalendarKind, owner } : null; // the expression names the three
}

/** The asking side and the officials of a province see its closures and the calendars of the ministries; all others see every calendar. */
export function seesCalendar(actor: Actor, { kind, owner }: { kind: CalendarKind; owner: string }): boolean {
  if (kind === 'ministry') return true;
  return actor.roles.some(({ role, provinceCode, unitId }) => {
    if (role === 'commune_staff' || role === 'provincial_officer' || role === 'deployed_official')
      return kind === 'province' ? provinceCode === owner : unitId === owner;
    return true;
  });
}

/** Closures of a province are the personnel officer's, everything else is the administrator's. */
export const mayPublish = (actor: Actor, kind: CalendarKind): boolean =>
  hasRole(actor, ...rolesWith(kind === 'province' ? 'closure:manage' : 'calendar:manage'));
