import { type Static, Type } from 'typebox';

/** The process answers. Load balancers and containers probe this. */
export const Health = Type.Object({ status: Type.Literal('ok') });

/**
 * `jobs` and `steps` are false when jobs, or warnings of clocks, wait for longer than two minutes: the workers are gone, the API is not.
 * `mails` is false when mails wait for longer than ten, although there is a mail server.
 */
export const Readiness = Type.Object({
  status: Type.Literal('ready'),
  checks: Type.Object({
    database: Type.Boolean(),
    migrations: Type.Boolean(),
    jobs: Type.Boolean(),
    steps: Type.Boolean(),
    mails: Type.Boolean(),
  }),
});
export type Readiness = Static<typeof Readiness>;
