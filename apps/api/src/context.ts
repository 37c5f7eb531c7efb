import type { FastifyBaseLogger } from 'fastify';
import type { Disk } from 'flydrive';
import type { Transporter } from 'nodemailer';
import type { Config } from './config.ts';
import type { DocumentPool } from './core/documents/document-pool.ts';
import type { EventBus } from './core/event-bus.ts';
import type { JobQueue } from './core/job-names.ts';
import type { ReferenceData } from './core/reference-data.ts';
import type { Db } from './db/client.ts';

/** The time, as an argument of the whole application: tests set it. */
export type WallClock = { now: () => Date };

/** Everything a feature may use. Nothing in it is state that a second process would need. */
export type Ctx = {
  config: Config;
  db: Db;
  clock: WallClock;
  jobs: JobQueue;
  files: Disk;
  documents: DocumentPool;
  mail: Transporter | null;
  events: EventBus;
  reference: ReferenceData;
  log: FastifyBaseLogger;
};
