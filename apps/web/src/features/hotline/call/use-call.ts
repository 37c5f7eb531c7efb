import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey, unwrap } from '../../../lib/api.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import type { Outcome } from '../calls/calls-search.ts';
import { type CallDraft, callBody, changeCall, NO_CALL } from './call-draft.ts';

/** The call at this desk: one at a time, whatever page the operator has been to meanwhile. */
export const useCall = () => {
  const draft = useDraft<CallDraft>('hotline-call', NO_CALL);
  const queries = useQueryClient();
  const [openedAt] = useState(serverNow);
  const { value, sendKey } = draft;

  // All outcomes share the draft's key: once a send got through, another outcome of the same call is refused, not logged twice.
  const log = useMutation({
    mutationFn: (outcome: Outcome) =>
      unwrap(api.POST('/api/calls', { body: callBody(value, outcome), headers: idempotencyKey(sendKey) })),
    onSuccess: async () => {
      await draft.clear();
      queries.invalidateQueries({ queryKey: ['hotline'] });
    },
  });

  const discard = () => {
    log.reset();
    return draft.clear();
  };

  return {
    ready: draft.ready,
    draft: value,
    savedAt: draft.savedAt,
    notKept: draft.failed,
    /** It was on this device before the page opened: after a reload or a crash. */
    isKept: value.startedAt !== null && Date.parse(value.startedAt) < openedAt,
    change: (patch: Partial<CallDraft>) => draft.setValue(changeCall(value, patch, serverNow())),
    begin: () => draft.setValue(changeCall(value, {}, serverNow())),
    discard,
    log,
  };
};

export type CallAtDesk = ReturnType<typeof useCall>;
export type LoggedCall = NonNullable<CallAtDesk['log']['data']>;
