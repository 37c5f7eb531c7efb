import type { Prisma } from '../../db/generated/client.ts';

/** All but the weights, which are large. */
export const FACTS = {
  id: true,
  version: true,
  state: true,
  trainedOn: true,
  evaluation: true,
  baseline: true,
  note: true,
  outcome: true,
  requestedBy: true,
  createdAt: true,
  startedAt: true,
  trainedAt: true,
  activatedAt: true,
  activatedBy: true,
} as const satisfies Prisma.RoutingModelSelect;
export type ModelFacts = Prisma.RoutingModelGetPayload<{ select: typeof FACTS }>;
