import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isProblem } from '../../lib/api-problem.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { type Routing, routingQuery } from './intake.queries.ts';

/** At most so many at once: five hundred rows must not crowd out the send button on a weak line. */
const AT_ONCE = 2;
const REST_MS = 5_000;

/** What arrives within this time is shown together. */
const TOGETHER_MS = 300;
/** A text that is being edited is asked for when it rests. */
const WAIT_MS = 800;

const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS));

/** Departments for many texts, one after the other; what is known stays known while a text is edited and back. */
export const useSuggestions = (texts: readonly string[]): ReadonlyMap<string, Routing> => {
  const queries = useQueryClient();
  const [known, setKnown] = useState<ReadonlyMap<string, Routing>>(new Map());
  const found = useRef(new Map<string, Routing>());
  const wanted = useDebounced(JSON.stringify(texts), WAIT_MS);

  useEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      timer = undefined;
      setKnown(new Map(found.current));
    };
    const waiting = [...new Set<string>(JSON.parse(wanted))].filter((text) => !found.current.has(text));
    const work = async () => {
      for (let text = waiting.shift(); text !== undefined && !end.signal.aborted; text = waiting.shift()) {
        const query = routingQuery(text);
        if (!query.enabled) continue;
        try {
          found.current.set(text, await queries.fetchQuery(query));
          if (!end.signal.aborted) timer ??= setTimeout(show, TOGETHER_MS);
        } catch (error) {
          // Too fast for the server, or no line: later, and never at the cost of the page.
          if (isProblem(error) && error.isRetryable) waiting.push(text);
          await rest();
        }
      }
    };
    for (let worker = 0; worker < AT_ONCE; worker += 1) void work();
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [wanted, queries]);

  return known;
};
