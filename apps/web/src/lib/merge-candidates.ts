import type { components } from '@caunoi/api-client/schema.gen';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from './api.ts';
import { useDebounced } from './use-debounced.ts';

type Ticket = components['schemas']['Ticket'];

/** As the server has it: open, and not itself waiting for another's answer. */
const SURVIVORS: readonly Ticket['state'][] = ['received', 'in_progress', 'in_review', 'waiting_requester'];
const READ = 100;
const SHOWN = 20;
const TYPING_MS = 250;

/** The open tickets that these words find; the first of the queue without words. */
const openTicketsQuery = (q: string) =>
  queryOptions({
    // refreshed with the queue
    queryKey: ['queue', 'merge-candidates', q],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/tickets', { params: { query: { view: 'open', limit: READ, ...(q && { q }) } }, signal })),
    placeholderData: keepPreviousData,
  });

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);

/** Share of words that two texts have in common, 0 to 1. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
};

type Asked = Pick<Ticket, 'subject' | 'body'>;
const wordsAsked = ({ subject, body }: Asked): Set<string> => wordsOf(`${subject} ${body.slice(0, 300)}`);

/** Those that ask most alike first; among equals the queue's own order stays. */
export const likestFirst = <T extends Asked>(tickets: readonly T[], asked: Asked): T[] => {
  const own = wordsAsked(asked);
  return tickets
    .map((ticket) => ({ ticket, like: likeness(own, wordsAsked(ticket)) }))
    .sort((a, b) => b.like - a.like)
    .map(({ ticket }) => ticket);
};

/** The post that holds a ticket, or held it before a handover: only its tickets are merged with one another. */
const postOf = ({ ministry, province }: Ticket): string => `${ministry.code}:${province.code}`;

/** Tickets into which `asked` could be merged, by the typed words; `without` are left out. */
export const useMergeCandidates = (asked: Ticket, search: string, without: readonly string[] = []) => {
  const { data, error, isFetching, refetch } = useQuery(openTicketsQuery(useDebounced(search.trim(), TYPING_MS)));
  const possible = data?.items.filter(
    (ticket) =>
      ticket.id !== asked.id &&
      !without.includes(ticket.id) &&
      SURVIVORS.includes(ticket.state) &&
      ticket.owner.unit.kind !== 'hotline' &&
      postOf(ticket) === postOf(asked),
  );
  return { tickets: possible && likestFirst(possible, asked).slice(0, SHOWN), error, isFetching, refetch };
};
