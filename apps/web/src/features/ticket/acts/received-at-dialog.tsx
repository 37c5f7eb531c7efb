import { IconClockEdit } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { instantOf, localMoment } from '../../../lib/working-day.ts';
import { MomentFields } from '../../../parts/moment-fields.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

type Correction = {
  /** Null: as it stands. */
  day: string | null;
  time: string | null;
  reason: string;
};

const EMPTY: Correction = { day: null, time: null, reason: '' };
const LIMIT = 4000;
const NO_PRESETS: readonly number[] = [];

/** When the question was really received: what is counted from the receipt is counted from there. */
const ReceivedAtDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation('ticket');
  const [stands] = useState(() => localMoment(ticket.receivedAt));
  // The fields know no seconds: untouched they mean the instant that stands, which the server refuses as no correction.
  const receivedAt = ({ day, time }: Correction) =>
    (day ?? stands.day) === stands.day && (time ?? stands.time) === stands.time
      ? ticket.receivedAt
      : instantOf(day ?? stands.day, time ?? stands.time);
  const form = useAct({
    act: 'correctReceivedAt',
    ticket,
    empty: EMPTY,
    missing: (value) => [
      ...(receivedAt(value) ? [] : (['day'] as const)),
      ...(value.reason.trim() ? [] : (['reason'] as const)),
    ],
    bodyOf: (value) => ({ receivedAt: receivedAt(value) ?? '', reason: value.reason.trim() }),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/received-at', request)),
    onDone,
  });
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.correctReceivedAt.title')}
      intro={t('acts.correctReceivedAt.intro')}
      send={t('acts.correctReceivedAt.send')}
      icon={<IconClockEdit size={16} aria-hidden="true" />}
      onClose={onClose}
    >
      <MomentFields
        label={t('acts.correctReceivedAt.receivedAt')}
        hint={t('acts.correctReceivedAt.receivedAtHint')}
        day={form.value.day ?? stands.day}
        time={form.value.time ?? stands.time}
        onChange={form.change}
        presets={NO_PRESETS}
        first
        problem={form.problemOf('day', '/receivedAt')}
      />
      <TextArea
        label={t('acts.correctReceivedAt.reason')}
        hint={t('acts.staffOnly')}
        rows={3}
        maxLength={LIMIT}
        value={form.value.reason}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
        problem={form.problemOf('reason')}
      />
    </ActFrame>
  );
};

export default ReceivedAtDialog;
