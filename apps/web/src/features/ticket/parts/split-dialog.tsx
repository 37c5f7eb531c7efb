import { IconArrowsSplit2, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { departmentsQuery } from '../../../lib/departments.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ComboboxField } from '../../../ui/field/combobox-field.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import type { ActProps } from '../acts/act.ts';
import { ActFrame } from '../acts/act-frame.tsx';
import { useAct } from '../acts/use-act.ts';
import styles from './flow-panel.module.css';

type Draft = { parts: { key: number; body: string; department: string }[] };
const EMPTY: Draft = {
  parts: [
    { key: 1, body: '', department: '' },
    { key: 2, body: '', department: '' },
  ],
};
const MOST = 10;
const BODY_LENGTH = 20_000;

/** One question for several departments: each gets its part, the owner puts the answers together. */
const SplitDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation(['ticket', 'flow']);
  const { data } = useQuery(departmentsQuery);
  const form = useAct({
    act: 'split',
    ticket,
    empty: EMPTY,
    missing: ({ parts }) => (parts.every(({ body, department }) => body.trim() && department) ? [] : ['parts']),
    bodyOf: ({ parts }) => ({ parts: parts.map(({ body, department }) => ({ body: body.trim(), department })) }),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/split', request)),
    onDone,
  });
  const { parts } = form.value;
  const change = (key: number, patch: Partial<Draft['parts'][number]>) =>
    form.change({ parts: parts.map((part) => (part.key === key ? { ...part, ...patch } : part)) });
  const options = (data?.items ?? [])
    .filter(({ ministry }) => ministry === ticket.ministry.code)
    .map(({ code, name }) => ({ value: code, label: name }));
  const tried = form.problemOf('parts');
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.split.title')}
      intro={t('flow:parts.intro')}
      send={t('flow:parts.send')}
      icon={<IconArrowsSplit2 size={16} aria-hidden="true" />}
      width={680}
      onClose={onClose}
    >
      {parts.map(({ key, body, department }, at) => (
        <fieldset key={key} className={styles.part}>
          <legend>{t('flow:parts.part', { number: at + 1 })}</legend>
          <TextArea
            label={t('flow:parts.body')}
            rows={3}
            maxLength={BODY_LENGTH}
            value={body}
            data-autofocus={at === 0 || undefined}
            onChange={(event) => change(key, { body: event.currentTarget.value })}
            problem={(body.trim() ? undefined : tried) ?? form.problemOf('parts', `/parts/${at}/body`)}
          />
          <ComboboxField
            label={t('flow:parts.department')}
            placeholder={t('flow:search')}
            options={options}
            value={department || null}
            onChange={(chosen) => change(key, { department: chosen ?? '' })}
            problem={department ? form.problemOf('parts', `/parts/${at}/department`) : tried}
            clearable
          />
          {parts.length > 2 && (
            <Button
              kind="link"
              size="sm"
              icon={<IconTrash size={14} aria-hidden="true" />}
              onClick={() => form.change({ parts: parts.filter((part) => part.key !== key) })}
            >
              {t('flow:parts.remove', { number: at + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {parts.length < MOST && (
        <Button
          size="sm"
          icon={<IconPlus size={14} aria-hidden="true" />}
          onClick={() =>
            form.change({
              parts: [...parts, { key: Math.max(...parts.map(({ key }) => key)) + 1, body: '', department: '' }],
            })
          }
        >
          {t('flow:parts.add')}
        </Button>
      )}
    </ActFrame>
  );
};

export default SplitDialog;
