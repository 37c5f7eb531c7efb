import { IconMailForward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { CLOSING_TIME, instantOf } from '../../../lib/working-day.ts';
import { MomentFields } from '../../../parts/moment-fields.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { WhyChips } from '../route/lazy-why-chips.tsx';
import type { Why } from '../route/why.ts';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { AuthorityField } from './authority-field.tsx';
import { useAct } from './use-act.ts';
import { useWorkingDays } from './working-days.ts';

type Referral = {
  authority: string;
  documentNumber: string;
  body: string;
  /** Null: the proposed one. */
  day: string | null;
  time: string;
  why: Why | null;
};

const EMPTY: Referral = { authority: '', documentNumber: '', body: '', day: null, time: CLOSING_TIME, why: null };
/** As the API limits them, in characters. */
const NUMBER_LENGTH = 100;
const BODY_LENGTH = 60_000;
/** Working days after which one asks the authority again. */
const CHASE_AFTER = 5;

const WORDS = ['authority', 'documentNumber', 'body'] as const;

/** Beyond the system's ministries: a written interim answer names who is competent; that stops the one day. */
const ReferDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation('ticket');
  const dayAfter = useWorkingDays(ticket.id);
  const proposed = dayAfter(CHASE_AFTER);
  const chaseAt = ({ day, time }: Referral) => instantOf(day ?? proposed, time);
  const form = useAct({
    act: 'refer',
    ticket,
    empty: EMPTY,
    missing: (value) => [
      ...WORDS.filter((field) => value[field].trim() === ''),
      ...(chaseAt(value) ? [] : (['day'] as const)),
    ],
    bodyOf: (value) => ({
      authority: value.authority.trim(),
      documentNumber: value.documentNumber.trim(),
      body: value.body.trim(),
      chaseAt: chaseAt(value) ?? '',
      ...(value.why && { correction: value.why }),
    }),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/refer', request)),
    onDone,
  });
  const authority = form.value.authority.trim();
  // a department was suggested, or another authority
  const otherwise =
    authority !== '' && (ticket.department !== null || (ticket.routing?.otherMinistryHint ?? authority) !== authority);
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.refer.title')}
      intro={t('acts.refer.intro')}
      send={t('acts.refer.send')}
      icon={<IconMailForward size={16} aria-hidden="true" />}
      width={640}
      onClose={onClose}
    >
      <AuthorityField
        ticket={ticket}
        value={form.value.authority}
        onChange={(authority) => form.change({ authority })}
        problem={form.problemOf('authority')}
      />
      {otherwise && <WhyChips value={form.value.why} onChange={(why) => form.change({ why })} />}
      <TextField
        label={t('acts.refer.documentNumber')}
        hint={t('acts.refer.documentNumberHint')}
        maxLength={NUMBER_LENGTH}
        value={form.value.documentNumber}
        onChange={(event) => form.change({ documentNumber: event.currentTarget.value })}
        problem={form.problemOf('documentNumber')}
      />
      <TextArea
        label={t('acts.refer.body')}
        hint={t('acts.refer.bodyHint')}
        rows={6}
        maxLength={BODY_LENGTH}
        value={form.value.body}
        onChange={(event) => form.change({ body: event.currentTarget.value })}
        problem={form.problemOf('body')}
      />
      <MomentFields
        label={t('acts.refer.chaseAt')}
        day={form.value.day ?? proposed}
        time={form.value.time}
        onChange={form.change}
        presets={[3, 5, 10]}
        dayAfter={dayAfter}
        problem={form.problemOf('day', '/chaseAt')}
      />
    </ActFrame>
  );
};

export default ReferDialog;
