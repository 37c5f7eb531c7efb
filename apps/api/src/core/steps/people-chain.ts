import { type Rung, rungs } from '@caunoi/sla/steps';
import type { ClockKind, Role, UnitKind } from '../../db/generated/enums.ts';

/** Somebody who holds something today: a role or the post's own holder, the substitution of a post, or a unit's turn of duty. */
export type Held = {
  userId: string;
  by: 'role' | 'substitution' | 'duty';
  unitId: string;
  role: Role;
  ministryCode: string | null;
  /** Away today: nothing is put to them. */
  absent: boolean;
};

/** Whose question it is when a step fires. `unitId` is the unit that the clock counts for. */
export type ChainFacts = {
  clock: ClockKind | null;
  unitId: string;
  unitKind: UnitKind | undefined;
  ministryCode: string;
  ownerUserId: string | null;
};

/** A question that nobody has taken belongs to these of its unit. */
const HOLDERS: Partial<Record<UnitKind, Role>> = {
  post: 'deployed_official',
  provincial_department: 'provincial_officer',
};

const LADDER = [...rungs, 'administration'] as const;
type AnyRung = (typeof LADDER)[number];

function onRung(rung: AnyRung, facts: ChainFacts, people: readonly Held[]): Held[] {
  const ofUnit = people.filter(({ unitId }) => unitId === facts.unitId);
  switch (rung) {
    case 'owner':
      return ownersOf(facts, ofUnit);
    case 'substitute':
      return ofUnit.filter(({ by }) => by === 'substitution');
    case 'duty_officer':
      return ofUnit.filter(({ by }) => by === 'duty');
    case 'head':
      return ofUnit.filter(({ role }) => role === 'department_head');
    case 'personnel':
      return people.filter((held) => held.role === 'personnel_officer' && held.ministryCode === facts.ministryCode);
    case 'leadership':
      return people.filter((held) => held.role === 'leader' && held.ministryCode === facts.ministryCode);
    case 'administration':
      return people.filter(({ role }) => role === 'admin');
  }
}

/** Who has the text in hand, or the question; where nobody took it, whoever the post or office belongs to. */
function ownersOf({ clock, ownerUserId, unitKind }: ChainFacts, ofUnit: readonly Held[]): Held[] {
  if (clock === 'review') return ofUnit.filter(({ role }) => role === 'department_head');
  const owner = ofUnit.filter(({ userId }) => userId === ownerUserId);
  if (owner.some(({ absent }) => !absent)) return owner;
  const holder = unitKind && HOLDERS[unitKind];
  return ofUnit.filter(({ by, role }) => by === 'role' && role === holder);
}

/** `administers`: found as an administrator alone, to whom no question's text is open. */
export type PersonToTell = { userId: string; administers: boolean };

/**
 * Whom a step tells: everybody on its rungs who is there today. A rung on which nobody is climbs to the next, past the leadership to
 * the administrators; when even those are away, the first rung that has anybody at all. Each person once.
 */
export function peopleToTell(tell: readonly Rung[], facts: ChainFacts, people: readonly Held[]): PersonToTell[] {
  const present = people.filter(({ absent }) => !absent);
  const climb = (rung: Rung, from: readonly Held[]): readonly Held[] =>
    LADDER.slice(LADDER.indexOf(rung))
      .map((above) => onRung(above, facts, from))
      .find((found) => found.length > 0) ?? [];
  const told = tell.flatMap((rung) => climb(rung, present));
  const anybody = told.length > 0 ? told : climb('owner', people);
  return [...Map.groupBy(anybody, ({ userId }) => userId)].map(([userId, found]) => ({
    userId,
    administers: found.every(({ role }) => role === 'admin'),
  }));
}
