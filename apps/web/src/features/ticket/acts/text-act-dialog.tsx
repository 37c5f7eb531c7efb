import { IconArrowBackUp, IconCircleCheck, IconGitBranch, IconRotate, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { WhyChips } from '../route/lazy-why-chips.tsx';
import type { Why } from '../route/why.ts';
import type { Ticket } from '../ticket.queries.ts';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { type ActRequest, useAct } from './use-act.ts';

type TextAct = 'return' | 'returnAnswer' | 'unmerge' | 'reopen' | 'accept' | 'withdraw';
type Words = { text: string; why?: Why | null };
type TextActSetup = {
  /** What the API calls the text. */
  pointer: '/reason' | '/comment';
  limit: number;
  optional?: boolean;
  grave?: boolean;
  Icon: typeof IconArrowBackUp;
  post: (request: ActRequest<Words>) => Promise<Ticket>;
};

const EMPTY: Words = { text: '' };

const withReason = ({ body: { text }, ...rest }: ActRequest<Words>) => ({ ...rest, body: { reason: text } });

const SETUPS: Record<TextAct, TextActSetup> = {
  return: {
    pointer: '/reason',
    limit: 4000,
    Icon: IconArrowBackUp,
    post: ({ body: { text, why }, ...rest }) =>
      unwrap(
        api.POST('/api/tickets/{id}/return', { ...rest, body: { reason: text, ...(why && { correction: why }) } }),
      ),
  },
  returnAnswer: {
    pointer: '/reason',
    limit: 4000,
    Icon: IconArrowBackUp,
    post: (request) => unwrap(api.POST('/api/tickets/{id}/return-answer', withReason(request))),
  },
  unmerge: {
    pointer: '/reason',
    limit: 4000,
    optional: true,
    Icon: IconGitBranch,
    post: ({ body: { text }, ...rest }) =>
      unwrap(api.POST('/api/tickets/{id}/unmerge', { ...rest, body: text ? { reason: text } : {} })),
  },
  reopen: {
    pointer: '/reason',
    limit: 4000,
    Icon: IconRotate,
    post: (request) => unwrap(api.POST('/api/tickets/{id}/reopen', withReason(request))),
  },
  accept: {
    pointer: '/comment',
    limit: 2000,
    optional: true,
    Icon: IconCircleCheck,
    post: ({ body: { text }, ...rest }) =>
      unwrap(api.POST('/api/tickets/{id}/accept', { ...rest, body: text ? { comment: text } : {} })),
  },
  withdraw: {
    pointer: '/reason',
    limit: 1000,
    optional: true,
    grave: true,
    Icon: IconTrash,
    post: ({ body: { text }, ...rest }) =>
      unwrap(api.POST('/api/tickets/{id}/withdraw', { ...rest, body: text ? { reason: text } : {} })),
  },
};

/** The acts that need one text, or may have one: they differ in words and in what they bring about. */
const TextActDialog = ({ act, ticket, onClose, onDone }: ActProps & { act: TextAct }) => {
  const { t } = useTranslation('ticket');
  const { pointer, limit, optional, grave, Icon, post } = SETUPS[act];
  const form = useAct({
    act,
    ticket,
    empty: EMPTY,
    missing: ({ text }) => (optional || text.trim() ? [] : ['text']),
    bodyOf: ({ text, why }) => ({ text: text.trim(), ...(why && { why }) }),
    post,
    onDone,
  });
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t(`acts.${act}.title`)}
      intro={t(`acts.${act}.intro`)}
      send={t(`acts.${act}.send`)}
      icon={<Icon size={16} aria-hidden="true" />}
      grave={grave}
      onClose={onClose}
    >
      <TextArea
        label={t(`acts.${act}.text`)}
        hint={t(`acts.${act}.hint`)}
        optional={optional}
        rows={4}
        maxLength={limit}
        data-autofocus
        value={form.value.text}
        onChange={(event) => form.change({ text: event.currentTarget.value })}
        problem={form.problemOf('text', pointer)}
      />
      {act === 'return' && <WhyChips value={form.value.why ?? null} onChange={(why) => form.change({ why })} />}
    </ActFrame>
  );
};

export default TextActDialog;
