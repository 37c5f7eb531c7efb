import type { Model } from './model.ts';
import { applyRules, type RoutingRule, type RuleFacts } from './rules.ts';
import { bindModel } from './stack.ts';
import { type RoutingCatalogue, type SuggestOptions, suggestDepartments } from './suggest.ts';
import type { RoutingSuggestion } from './suggestion.ts';

/** A question to be routed: its text as it was written, and what else is known of it. */
export type Asked = { text: string } & RuleFacts;

export type RouterOptions = Pick<SuggestOptions, 'limit' | 'neighbours'>;

/** All that decides a route on one day, put together: what callers use. */
export type Router = { suggest: (asked: Asked, options?: RouterOptions) => RoutingSuggestion };

/** `rules` in force, in the order in which they are tried; without a `model` the catalogue alone decides. */
export const createRouter = ({
  catalogue,
  rules = [],
  model,
}: {
  catalogue: RoutingCatalogue;
  rules?: readonly RoutingRule[];
  model?: Model;
}): Router => {
  const bound = model && bindModel(model, catalogue);
  return {
    suggest: ({ text, ...facts }, options) =>
      applyRules(
        rules,
        facts,
        suggestDepartments(catalogue, text, { ...options, province: facts.province, model: bound }),
      ),
  };
};
