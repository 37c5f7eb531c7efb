import type { JobData, JobName, JobQueue } from '../core/job-names.ts';

export type SentJob = { [N in JobName]: { name: N; data: JobData[N] } }[JobName];

/** Keeps what was sent, so that a test says when it runs. */
export function createTestJobs(): JobQueue & { sent: SentJob[] } {
  const sent: SentJob[] = [];
  return {
    sent,
    send: async (_tx, name, data) => {
      sent.push({ name, data } as SentJob); // the pair is checked by the signature of send
    },
  };
}
