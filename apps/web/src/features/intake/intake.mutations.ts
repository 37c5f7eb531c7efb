import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../lib/api.ts';
import type { QuestionDraft } from './question-draft.ts';

/** `sendKey` is the draft's: sent again after a lost answer, it opens the same ticket. */
export const useSubmitQuestion = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, sendKey }: { draft: QuestionDraft; sendKey: string }) => {
      const { body, subject, ministry, urgency, commune, files } = draft;
      return unwrap(
        api.POST('/api/tickets', {
          headers: idempotencyKey(sendKey),
          body: {
            body: body.trim(),
            urgency,
            ...(subject.trim() && { subject: subject.trim() }),
            ...(ministry && { ministry }),
            ...(commune && { commune: commune.code }),
            ...(files.length > 0 && { attachmentIds: files.map(({ id }) => id) }),
          },
        }),
      );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['commune'] }),
  });
};
