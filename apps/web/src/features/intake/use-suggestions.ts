import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isProblem } from '../../lib/api-problem.ts';
import { type Routing, routingQuery } from './intake.queries.ts';

/** At most so many at once: five hundred rows must not crowd out the send button on a weak line. */
const AT_ONCE = 2;
const REST_MS = 5_000;

const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS));

/** Departments for many texts, one after the other; what is known stays known while a text is edited and back. */
export const useSuggestions = (texts: readonly string[]): ReadonlyMap<string, Routing> => {
  const queries = useQueryClient();
  const [known, setKnown] = useState<ReadonlyMap<string, Routing>>(new Map());
  const wanted = JSON.stringify(texts);

  useEffect(() => {
    const end = new AbortController();
    const waiting = [...new Set<string>(JSON.parse(wanted))];
    const work = async () => {
      for (let text = waiting.shift(); text !== undefined && !end.signal.aborted; text = waiting.shift()) {
        const query = routingQuery(text);
        if (!query.enabled) continue;
        try {
          const routing = await queries.fetchQuery(query);
          if (!end.signal.aborted) setKnown((before) => new Map(before).set(text, routing));
        } catch (error) {
          // Too fast for the server, or no line: later, and never at the cost of the page.
          if (isProblem(error) && error.isRetryable) waiting.push(text);
          await rest();
        }
      }
    };
    for (let worker = 0; worker < AT_ONCE; worker += 1) void work();
    return () => end.abort();
  }, [wanted, queries]);

  return known;
};
