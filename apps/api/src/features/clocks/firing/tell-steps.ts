import { insertNotifications } from '../../../core/notify/insert-notifications.ts';
import type { ReferenceSnapshot } from '../../../core/reference-data.ts';
import { findChainPeople } from '../../../core/steps/chain-people.queries.ts';
import { putSteps } from '../../../core/steps/put-steps.ts';
import type { Tx } from '../../../db/client.ts';
import { type ClaimedStep, readFiringClocks } from './claimed-steps.queries.ts';
import { keepOutcomes, markDone } from './step-outcomes.ts';
import { tellingOf, unitOf } from './telling.ts';

/**
 * Tells everybody whom these steps concern and puts the next step of each clock, in a handful of statements however many there are. Their
 * tickets are locked; the clocks are read anew, since the claim may have seen them as they were before an act.
 */
export async function tellSteps(
  tx: Tx,
  reference: ReferenceSnapshot,
  steps: readonly ClaimedStep[],
  now: Date,
): Promise<void> {
  if (steps.length === 0) return;
  const clocks = await readFiringClocks(
    tx,
    steps.flatMap(({ clockId }) => clockId ?? []),
  );
  const clockOf = ({ clockId }: ClaimedStep) => clocks.get(clockId ?? '');
  const units = steps.flatMap((step) =>
    step.kind === 'pause_reminder' ? `commune:${step.communeCode}` : unitOf(step, clockOf(step)),
  );
  const people = await findChainPeople(tx, units, now);
  const tellings = steps.map((step) => ({
    id: step.id,
    ...tellingOf({ reference, people, now }, step, clockOf(step)),
  }));
  const doneAs = (outcome: 'told' | 'moot') => tellings.filter(({ done }) => done === outcome).map(({ id }) => id);

  await insertNotifications(
    tx,
    reference,
    tellings.flatMap(({ notices }) => notices),
    now,
  );
  // Before the plans: which step is the next, the rows that are done say.
  await keepOutcomes(
    tx,
    once(
      tellings.flatMap(({ reached }) => reached),
      ({ clockId, kind }) => `${clockId} ${kind}`,
    ),
    now,
  );
  await markDone(tx, doneAs('told'), 'told', now);
  await markDone(tx, doneAs('moot'), 'moot', now);
  await putSteps(
    tx,
    once(
      tellings.flatMap(({ plan }) => plan ?? []),
      ({ clockId }) => clockId,
    ),
  );
}

/** A clock of which two rows were due is one clock. */
const once = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];
