import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, idempotencyKey, ifMatch, unwrap } from '../../../lib/api.ts';
import { isProblem, problemAt } from '../../../lib/api-problem.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { type Ticket, ticketKey } from '../ticket.queries.ts';
import type { Act } from './act.ts';
import { contentKey } from './content-key.ts';

/** Everything that a POST on the ticket needs; spread by none: `api.POST('/api/tickets/{id}/return', request)`. */
export type ActRequest<Body> = {
  params: { path: { id: string }; header: { 'if-match': string } };
  headers: { 'Idempotency-Key': string };
  body: Body;
};

type ActSetup<Value, Body> = {
  act: Act;
  ticket: Ticket;
  /** A constant, as `useDraft` needs it. */
  empty: Value;
  /** Fields that still have to be filled in. */
  missing: (value: Value) => readonly (keyof Value)[];
  /** Asked only when nothing is missing. */
  bodyOf: (value: Value) => Body;
  post: (request: ActRequest<Body>) => Promise<Ticket>;
  onDone: (ticket: Ticket) => void;
};

const readAgain = (id: string): Promise<Ticket> => unwrap(api.GET('/api/tickets/{id}', { params: { path: { id } } }));

/**
 * One act in the making: what is typed is kept on the device until the act has taken effect, and takes effect once, however often
 * it is sent. When somebody was faster, sending again reads the ticket anew first.
 */
export const useAct = <Value extends object, Body>({
  act,
  ticket,
  empty,
  missing,
  bodyOf,
  post,
  onDone,
}: ActSetup<Value, Body>) => {
  const { t } = useTranslation('ticket');
  const queries = useQueryClient();
  const draft = useDraft<Value>(`${act}:${ticket.id}`, empty);
  const { value } = draft;
  const form = useRef<HTMLFormElement>(null);
  const underway = useRef(false);
  const [tries, setTries] = useState(0);
  const [reread, setReread] = useState(ticket);
  const version = Math.max(ticket.version, reread.version);

  const sending = useMutation({
    mutationFn: async ({ body, key, reload }: { body: Body; key: string; reload: boolean }) => {
      const read = reload ? await readAgain(ticket.id) : null;
      if (read) setReread(read);
      return post({
        params: { path: { id: ticket.id }, header: ifMatch(read?.version ?? version) },
        headers: idempotencyKey(key),
        body,
      });
    },
    onSuccess: async (done) => {
      await draft.clear();
      showToast({ tone: 'ok', message: t(`acts.${act}.done`, { code: done.code }) });
      onDone(done);
      void queries.invalidateQueries({ queryKey: ['queue'] });
    },
    // What has changed shows behind the form, too.
    onError: (error) => {
      if (!isProblem(error, 'stale-version')) return;
      void queries.invalidateQueries({ queryKey: ticketKey(ticket.id) });
      void queries.invalidateQueries({ queryKey: ticketKey(ticket.code) });
    },
    onSettled: () => {
      underway.current = false;
    },
  });
  const conflict = isProblem(sending.error, 'stale-version') ? sending.error : null;
  const lacking = missing(value);

  const submit = async () => {
    if (underway.current || !draft.ready) return;
    setTries((count) => count + 1);
    if (lacking.length > 0) return;
    underway.current = true;
    const body = bodyOf(value);
    await draft.flush();
    sending.mutate({ body, key: contentKey(draft.sendKey, body), reload: conflict !== null });
  };

  // After a refusal the reader goes on at the first field that needs it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it was tried or refused
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus();
  }, [tries, sending.error]);

  return {
    form,
    value,
    change: (patch: Partial<Value>) => {
      // The server spoke of what stood there before.
      if (isProblem(sending.error, 'validation-failed')) sending.reset();
      draft.setValue({ ...value, ...patch });
    },
    /** What to show beside a field; `pointer` when the API calls it otherwise. */
    problemOf: (field: keyof Value & string, pointer = `/${field}`): string | undefined =>
      tries > 0 && lacking.includes(field) ? t('acts.missing') : problemAt(sending.error, pointer),
    ready: draft.ready,
    savedAt: draft.savedAt,
    notKept: draft.failed,
    discard: draft.clear,
    error: sending.error,
    conflict,
    busy: sending.isPending,
    submit: () => void submit(),
  };
};

/** What the frame of a form needs of it, whatever its fields are. */
export type ActForm = Omit<ReturnType<typeof useAct>, 'value' | 'change' | 'problemOf'>;
