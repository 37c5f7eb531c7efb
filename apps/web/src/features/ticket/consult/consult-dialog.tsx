import { IconMessageQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { departmentsQuery } from '../../../lib/departments.ts';
import { ComboboxField } from '../../../ui/field/combobox-field.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import type { ActProps } from '../acts/act.ts';
import { ActFrame } from '../acts/act-frame.tsx';
import { useAct } from '../acts/use-act.ts';

const EMPTY = { department: '', question: '' };
const QUESTION_LENGTH = 4000;

/** Another department is asked for advice: the owner stays, the clocks too. */
const ConsultDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation(['ticket', 'flow']);
  const { data } = useQuery(departmentsQuery);
  const form = useAct({
    act: 'consult',
    ticket,
    empty: EMPTY,
    missing: ({ department, question }) => [
      ...(department ? [] : (['department'] as const)),
      ...(question.trim() ? [] : (['question'] as const)),
    ],
    bodyOf: ({ department, question }) => ({ department, question: question.trim() }),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/consultations', request)),
    onDone,
  });
  const asked = new Set([ticket.owner.unit.id, ...ticket.consulted.map(({ id }) => id)]);
  const options = (data?.items ?? []).filter(
    ({ ministry, code }) => ministry === ticket.ministry.code && !asked.has(`department:${code}`),
  );
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.consult.title')}
      intro={t('flow:consult.intro')}
      send={t('flow:consult.send')}
      icon={<IconMessageQuestion size={16} aria-hidden="true" />}
      onClose={onClose}
    >
      <ComboboxField
        label={t('flow:consult.department')}
        placeholder={t('flow:search')}
        options={options.map(({ code, name }) => ({ value: code, label: name }))}
        value={form.value.department || null}
        onChange={(department) => form.change({ department: department ?? '' })}
        problem={form.problemOf('department')}
        autoFocused
        clearable
      />
      <TextArea
        label={t('flow:consult.question')}
        hint={t('acts.staffOnly')}
        rows={4}
        maxLength={QUESTION_LENGTH}
        value={form.value.question}
        onChange={(event) => form.change({ question: event.currentTarget.value })}
        problem={form.problemOf('question')}
      />
    </ActFrame>
  );
};

export default ConsultDialog;
