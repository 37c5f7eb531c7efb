import type { Decided } from './decided-example.ts';
import { TRAINING_RULES } from './training-rules.ts';

/** Of a department of which nothing else is known, one person may still teach so much. */
const LEAST_ALLOWED = 1;

/**
 * Leaves out what is beyond one person's share: so many corrections a day, and so much of what is known of a department, both of the one
 * that they took questions from and of the one that they gave them to. What a department confirmed by its answer comes first.
 */
export function limitPeople(
  decided: readonly Decided[],
  coldWeights: ReadonlyMap<string, number>,
): { taught: Decided[]; leftOut: number } {
  const ordered = decided.toSorted(
    (a, b) =>
      Number(a.kind === 'pending') - Number(b.kind === 'pending') || (a.by?.at ?? '').localeCompare(b.by?.at ?? ''),
  );
  const inDay = takeUpTo(
    ordered,
    ({ by }) => by && [{ place: `${by.actorId} ${by.day}`, weight: 1 }],
    () => TRAINING_RULES.correctionsADay,
  );
  const allowed = allowances(inDay, coldWeights);
  const taught = takeUpTo(
    inDay,
    ({ by, label, weight }) =>
      by && [
        { place: `${by.actorId} to ${label}`, weight },
        ...(by.from === null || by.from === label ? [] : [{ place: `${by.actorId} from ${by.from}`, weight }]),
      ],
    (place) => allowed(place),
  );
  return { taught, leftOut: decided.length - taught.length };
}

/** Those whose places have room, in their order. */
function takeUpTo(
  decided: readonly Decided[],
  placesOf: (one: Decided) => { place: string; weight: number }[] | null,
  roomOf: (place: string) => number,
): Decided[] {
  const used = new Map<string, number>();
  return decided.filter((one) => {
    const places = placesOf(one) ?? [];
    if (places.some(({ place, weight }) => (used.get(place) ?? 0) + weight > roomOf(place))) return false;
    for (const { place, weight } of places) used.set(place, (used.get(place) ?? 0) + weight);
    return true;
  });
}

/**
 * By `actor to label`, `actor from label`: such a part of a department's weight that the person's share of all is the one allowed. What was
 * confirmed as suggested counts as far as it will be heard, see `chooseExamples`: it is the most, and would make room for anything.
 */
function allowances(decided: readonly Decided[], coldWeights: ReadonlyMap<string, number>): (place: string) => number {
  const firm = openSums(coldWeights);
  const echoed = openSums();
  for (const { by, label, kind, weight } of decided)
    (kind === 'confirmed' ? echoed : firm).add(label, by?.actorId ?? null, weight);
  const { shareOfDepartment: share } = TRAINING_RULES;
  return (place) => {
    const [actorId = '', , ...rest] = place.split(' ');
    const label = rest.join(' ');
    const said = firm.besides(actorId, label);
    const others = said + Math.min(echoed.besides(actorId, label), Math.max(1, said));
    return Math.max(LEAST_ALLOWED, (share / (1 - share)) * others);
  };
}

/** Weights by label, and what of them is not one person's. */
function openSums(start: ReadonlyMap<string, number> = new Map()) {
  const totals = new Map(start);
  const own = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, weight: number) => to.set(key, (to.get(key) ?? 0) + weight);
  return {
    add(label: string, actorId: string | null, weight: number): void {
      add(totals, label, weight);
      if (actorId !== null) add(own, `${actorId} ${label}`, weight);
    },
    besides: (actorId: string, label: string): number =>
      (totals.get(label) ?? 0) - (own.get(`${actorId} ${label}`) ?? 0),
  };
}
