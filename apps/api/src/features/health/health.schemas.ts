import { type Static, Type } from 'typebox';

/** The process answers. Load balancers and containers probe this. */
export const Health = Type.Object({ status: Type.Literal('ok') });

/** `jobs` is false when jobs wait for longer than two minutes: the workers are gone, the API is not. */
export const Readiness = Type.Object({
  status: Type.Literal('ready'),
  checks: Type.Object({ database: Type.Boolean(), migrations: Type.Boolean(), jobs: Type.Boolean() }),
});
export type Readiness = Static<typeof Readiness>;
