import { Spotlight } from '@mantine/spotlight';
import { IconTicket } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../lib/api.ts';
import styles from './palette.module.css';

const SHOWN = 6;
/** One letter matches everything. */
const SHORTEST = 2;

type TicketResultsProps = { query: string; onOpen: (id: string) => void };

/** Tickets that the reader may see, by code or words. */
export const TicketResults = ({ query, onOpen }: TicketResultsProps) => {
  const { t } = useTranslation('shell');
  const q = useDeferredValue(query.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['palette', 'tickets', q],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets', { params: { query: { q, limit: SHOWN } }, signal })),
    enabled: q.length >= SHORTEST,
    placeholderData: keepPreviousData,
  });
  if (q.length < SHORTEST) return null;
  const tickets = data?.items ?? [];
  return (
    <>
      <p className={styles.group}>{isFetching ? t('search.searching') : t('search.tickets')}</p>
      {tickets.map(({ id, code, subject, commune }) => (
        <Spotlight.Action
          key={id}
          label={subject}
          description={`${code} · ${commune.name}`}
          leftSection={<IconTicket size={18} aria-hidden="true" />}
          onClick={() => onOpen(id)}
        />
      ))}
      {!isFetching && tickets.length === 0 && <p className={styles.empty}>{t('search.nothing')}</p>}
    </>
  );
};
