import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { CLOSING_TIME, instantOf } from '../../../lib/working-day.ts';
import { MomentFields } from '../../../parts/moment-fields.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';
import { useWorkingDays } from './working-days.ts';

type Clarification = {
  question: string;
  /** Null: the proposed one. */
  day: string | null;
  time: string;
};

const EMPTY: Clarification = { question: '', day: null, time: CLOSING_TIME };
const LIMIT = 4000;

/** Puts a question to the commune; the clock stands still until anything comes back. */
const ClarificationDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation('ticket');
  const dayAfter = useWorkingDays(ticket.id);
  const proposed = dayAfter(1);
  const expectedAt = ({ day, time }: Clarification) => instantOf(day ?? proposed, time);
  const form = useAct({
    act: 'askClarification',
    ticket,
    empty: EMPTY,
    missing: (value) => [
      ...(value.question.trim() ? [] : (['question'] as const)),
      ...(expectedAt(value) ? [] : (['day'] as const)),
    ],
    bodyOf: (value) => ({ question: value.question.trim(), expectedAt: expectedAt(value) ?? '' }),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/clarification', request)),
    onDone,
  });
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.askClarification.title')}
      intro={t('acts.askClarification.intro')}
      send={t('acts.askClarification.send')}
      icon={<IconPlayerPause size={16} aria-hidden="true" />}
      onClose={onClose}
    >
      <TextArea
        label={t('acts.askClarification.question', { commune: ticket.commune.name })}
        hint={t('acts.askClarification.hint')}
        rows={4}
        maxLength={LIMIT}
        data-autofocus
        value={form.value.question}
        onChange={(event) => form.change({ question: event.currentTarget.value })}
        problem={form.problemOf('question')}
      />
      <MomentFields
        label={t('acts.askClarification.expectedAt')}
        day={form.value.day ?? proposed}
        time={form.value.time}
        onChange={form.change}
        presets={[1, 2, 3, 5]}
        dayAfter={dayAfter}
        problem={form.problemOf('day', '/expectedAt')}
      />
    </ActFrame>
  );
};

export default ClarificationDialog;
