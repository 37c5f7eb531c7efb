import { useSearchParams } from 'react-router';
import { type QueueSearch, readSearch, writeSearch } from './queue-search.ts';

/** The queue's search, held by the URL: a link to it shows the same list to whoever may see it. */
export const useQueueSearch = () => {
  const [params, setParams] = useSearchParams();
  const search = readSearch(params);
  /** `replace` for typing: the way back must not lead through every letter. */
  const change = (patch: Partial<QueueSearch>, replace = false) =>
    setParams(writeSearch({ ...search, ...patch }), { replace });
  return { search, change };
};
