import { applyRules, type RoutingRule, type RuleFacts } from './rules.ts';
import { type RoutingCatalogue, suggestDepartments } from './suggest.ts';
import type { RoutingSuggestion } from './suggestion.ts';

/** A question to be routed: its text as it was written, and what else is known of it. */
export type Asked = { text: string } & RuleFacts;

/** All that decides a route on one day, put together: what callers use. */
export type Router = { suggest: (asked: Asked, options?: { limit?: number }) => RoutingSuggestion };

/** `rules` in force, in the order in which they are tried. */
export const createRouter = ({
  catalogue,
  rules = [],
}: {
  catalogue: RoutingCatalogue;
  rules?: readonly RoutingRule[];
}): Router => ({
  suggest: ({ text, ...facts }, options) => applyRules(rules, facts, suggestDepartments(catalogue, text, options)),
});
