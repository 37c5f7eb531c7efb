import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey, unwrap } from '../../../lib/api.ts';
import { ApiProblem, isProblem } from '../../../lib/api-problem.ts';
import { createSendKeys } from '../../../lib/send-keys.ts';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import {
  draftDeadlineQuery,
  type MinistryPolicies,
  type NewPolicy,
  type Policies,
  type PolicyInput,
  policyKeys,
} from '../policies.queries.ts';
import { NOW, receivedInstant } from '../received-fields.tsx';
import { scopeOfKey, shownVersion } from '../use-policy-words.ts';
import { beginForm, type PolicyForm, policyInput } from './policy-form.ts';

type Setup = {
  ministry: MinistryPolicies;
  defaults: Policies['defaults'];
  today: string;
  /** Null: a rule that is still to be chosen. */
  ruleKey: string | null;
};

const WAIT_MS = 400;
const NOTHING: PolicyForm | null = null;

/** A version in the making: kept on the device, tried as it is typed, examined before it is published. */
export const usePolicyEditor = ({ ministry, defaults, today, ruleKey }: Setup) => {
  const code = ministry.ministry.code;
  const queries = useQueryClient();
  const draft = useDraft<PolicyForm | null>(`policy:${code}:${ruleKey ?? 'new'}`, NOTHING);
  const [keyOf] = useState(createSendKeys);
  const [received, setReceived] = useState(NOW);
  const begunWith = ministry.rules.find(({ key }) => key === ruleKey);
  const [begun] = useState(() =>
    beginForm(begunWith && shownVersion(begunWith.versions), scopeOfKey(ruleKey ?? ''), defaults, today),
  );
  const form = draft.value ?? begun;
  const key = `${code}/${form.channel ?? '*'}/${form.urgency ?? '*'}`;
  const rule = ministry.rules.find((each) => each.key === key);
  const baseVersion = rule?.newestVersion ?? 0;
  const input = policyInput(form, code, defaults);

  const rested = useDebounced(JSON.stringify(input), WAIT_MS);
  // The text of our own `input`, which rested.
  const preview = useQuery(draftDeadlineQuery(JSON.parse(rested) as PolicyInput, receivedInstant(received)));
  const examining = useMutation({
    mutationFn: (body: PolicyInput) => unwrap(api.POST('/api/policies/dry-run', { body })),
  });
  const examined =
    examining.data && JSON.stringify(examining.variables) === JSON.stringify(input) ? examining.data : null;
  const publishing = useMutation({
    mutationFn: (body: NewPolicy) => unwrap(api.POST('/api/policies', { body, headers: idempotencyKey(keyOf(body)) })),
    onSuccess: async () => {
      await draft.clear();
      await queries.invalidateQueries({ queryKey: policyKeys.all });
    },
    // What was published meanwhile is what the next attempt builds on.
    onError: (error) => {
      if (isProblem(error, 'publication-raced')) void queries.invalidateQueries({ queryKey: policyKeys.all });
    },
  });

  const refused = [publishing.error, examining.error, preview.error].find((error) =>
    isProblem(error, 'validation-failed'),
  );
  const pointerOf = (each: string): readonly string[] => [each, `/policy${each}`];
  return {
    draft,
    form,
    change: (patch: Partial<PolicyForm>) => {
      if (publishing.isError) publishing.reset();
      if (examining.isError) examining.reset();
      draft.setValue({ ...form, ...patch });
    },
    rule,
    ruleKey: key,
    baseVersion,
    received,
    setReceived,
    preview,
    examine: () => examining.mutate(input),
    examining,
    examined,
    publish: (onDone: (answer: Awaited<ReturnType<typeof publishing.mutateAsync>>) => void) =>
      publishing.mutate({ ...input, baseVersion, note: form.note.trim() || null }, { onSuccess: onDone }),
    publishing,
    /** What the server says of a place, whichever of the three asked it last. */
    problemAt: (...pointers: string[]): string | undefined =>
      refused instanceof ApiProblem
        ? refused.errors.find(({ pointer }) => pointers.flatMap(pointerOf).includes(pointer))?.detail
        : undefined,
  };
};

export type PolicyEditing = ReturnType<typeof usePolicyEditor>;
