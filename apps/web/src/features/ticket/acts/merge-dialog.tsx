import { IconGitMerge } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { clockViewOf } from '../../../lib/clock-view.ts';
import { useMergeCandidates } from '../../../lib/merge-candidates.ts';
import { ErrorState } from '../../../ui/empty-state/error-state.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { TicketPicker } from '../../../ui/ticket-picker/ticket-picker.tsx';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

const EMPTY = { into: '', note: '' };
const LIMIT = 4000;

/** Into another open ticket of the same post, which asks the same: the one answer goes to both communes. */
const MergeDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation('ticket');
  const [search, setSearch] = useState('');
  const { tickets, error, isFetching, refetch } = useMergeCandidates(ticket, search);
  const form = useAct({
    act: 'merge',
    ticket,
    empty: EMPTY,
    missing: ({ into }) => (into ? [] : ['into']),
    bodyOf: ({ into, note }) => ({ into, ...(note.trim() && { note: note.trim() }) }),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/merge', request)),
    onDone,
  });
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.merge.title')}
      intro={t('acts.merge.intro')}
      send={t('acts.merge.send')}
      icon={<IconGitMerge size={16} aria-hidden="true" />}
      width={640}
      onClose={onClose}
    >
      {error ? (
        <ErrorState small onRetry={refetch} />
      ) : (
        <TicketPicker
          label={t('acts.merge.into')}
          searchLabel={t('acts.merge.search')}
          search={search}
          onSearch={(text) => {
            setSearch(text);
            // Other words show other tickets: nothing is merged into one out of sight.
            form.change({ into: '' });
          }}
          tickets={(tickets ?? []).map(({ id, code, subject, commune, owner, clock }) => ({
            id,
            code,
            subject,
            detail: `${commune.name} · ${owner.unit.shortName}`,
            clock: clockViewOf(clock),
          }))}
          none={t('acts.merge.none')}
          busy={isFetching && !tickets}
          value={form.value.into || null}
          onChoose={(into) => form.change({ into })}
          problem={form.problemOf('into')}
        />
      )}
      <TextArea
        label={t('acts.merge.note')}
        hint={t('acts.staffOnly')}
        optional
        rows={2}
        maxLength={LIMIT}
        value={form.value.note}
        onChange={(event) => form.change({ note: event.currentTarget.value })}
        problem={form.problemOf('note')}
      />
    </ActFrame>
  );
};

export default MergeDialog;
