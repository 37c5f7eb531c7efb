import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockViewOf } from '../../lib/clock-view.ts';
import { useMergeCandidates } from '../../lib/merge-candidates.ts';
import { ErrorState } from '../../ui/empty-state/error-state.tsx';
import { TextArea } from '../../ui/field/text-field.tsx';
import { type PickableTicket, TicketPicker } from '../../ui/ticket-picker/ticket-picker.tsx';
import type { Ticket } from './bulk-act.ts';
import type { BulkFieldsProps } from './bulk-fields.tsx';

const NOTE_LENGTH = 4_000;

const pickable = ({ id, code, subject, commune, owner, clock }: Ticket): PickableTicket => ({
  id,
  code,
  subject,
  detail: `${commune.name} · ${owner.unit.shortName}`,
  clock: clockViewOf(clock),
});

/** Which one answers for all: one of the chosen, or another that asks the same. */
export const MergeFields = ({ tickets, input, onInput }: BulkFieldsProps) => {
  const { t } = useTranslation('acts');
  const [search, setSearch] = useState('');
  const [first] = tickets;
  if (!first) return null;
  return (
    <>
      <Survivor {...{ tickets, input, onInput, first, search }} onSearch={setSearch} />
      <TextArea
        label={t('bulk.mergeNote')}
        hint={t('bulk.noteHint')}
        optional
        rows={2}
        maxLength={NOTE_LENGTH}
        value={input.text}
        onChange={(event) => onInput({ text: event.currentTarget.value })}
      />
    </>
  );
};

type SurvivorProps = BulkFieldsProps & { first: Ticket; search: string; onSearch: (search: string) => void };

const Survivor = ({ tickets, input, onInput, first, search, onSearch }: SurvivorProps) => {
  const { t } = useTranslation('acts');
  const chosen = tickets.map(({ id }) => id);
  const others = useMergeCandidates(first, search, chosen);
  if (others.error) return <ErrorState small onRetry={others.refetch} />;
  return (
    <TicketPicker
      label={t('bulk.mergeInto')}
      searchLabel={t('bulk.mergeSearch')}
      search={search}
      onSearch={(text) => {
        onSearch(text);
        // Other words show other tickets: nothing is merged into one out of sight.
        onInput({ into: null });
      }}
      // what was typed looks for others: the chosen ones are few and were chosen
      tickets={[...(search.trim() ? [] : tickets), ...(others.tickets ?? [])].map(pickable)}
      none={t('bulk.mergeNone')}
      busy={others.isFetching && !others.tickets}
      value={input.into}
      onChoose={(into) => onInput({ into })}
    />
  );
};
