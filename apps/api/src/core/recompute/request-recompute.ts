import type { Tx } from '../../db/client.ts';
import { Prisma, type Recompute } from '../../db/generated/client.ts';
import { newId } from '../ids.ts';
import type { JobQueue } from '../job-names.ts';
import { emit } from '../outbox.ts';
import { OPEN, recomputeScope } from './recompute-scope.ts';

type Publication = {
  cause: 'calendar' | 'policy';
  /** The calendar's key or the policy's rule key. */
  subject: string;
  version: number;
  requestedBy: string | null;
  at: Date;
};

/**
 * Carries a publication through the open clocks, in the transaction that publishes it: a job that shows how far it is. All processes
 * forget the reference data that they know. An earlier publication of the same subject that is still under way gives way to this one.
 */
export async function requestRecompute(tx: Tx, jobs: JobQueue, publication: Publication): Promise<Recompute> {
  const { cause, subject, version, requestedBy, at } = publication;
  await tx.recompute.updateMany({
    where: { subject, state: { in: ['queued', 'running'] } },
    data: { state: 'superseded', finishedAt: at },
  });
  const { clocks } = recomputeScope({ cause, subject, version, requestedAt: at });
  const [open] = await tx.$queryRaw<{ count: number }[]>(
    Prisma.sql`SELECT count(*)::int AS count FROM clock c WHERE ${clocks} AND ${OPEN}`,
  );
  const recompute = await tx.recompute.create({
    data: {
      id: newId(),
      cause,
      subject,
      version,
      state: 'queued',
      total: open?.count ?? 0,
      requestedBy,
      requestedAt: at,
    },
  });
  await jobs.send(tx, 'recompute-clocks', { recomputeId: recompute.id });
  await emit(tx, [{ type: 'reference.changed', subject }]);
  return recompute;
}
