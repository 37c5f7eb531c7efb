import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { isProblem } from '../../../lib/api-problem.ts';
import type { DraftQuestion } from './draft-types.ts';
import { findMatches, MATCHED_AT_ONCE, type Match } from './matches.queries.ts';

const REST_MS = 10_000;

type Known = { body: string; match: Match };

/**
 * What is like each open question: a hundred at a time, what is on the screen first, then the rest. Asked again for a
 * text that was changed, once the server has it (`saved`). It is help, not work: without an answer the page goes on.
 */
export const useMatches = (
  draftId: string,
  questions: readonly DraftQuestion[],
  saved: boolean,
  shownIds: () => readonly string[],
): ReadonlyMap<string, Match> => {
  const known = useRef(new Map<string, Known>());
  const [matches, setMatches] = useState<ReadonlyMap<string, Match>>(new Map());
  const [again, setAgain] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known changes with `matches`
  const missing = useMemo(
    () => questions.filter(({ id, body, state }) => state === 'open' && known.current.get(id)?.body !== body),
    [questions, matches],
  );
  const wanted = saved && missing.length > 0 ? missing : null;

  const next = useEffectEvent(() => {
    const shown = new Set(shownIds());
    const first = missing.filter(({ id }) => shown.has(id));
    const rest = missing.filter(({ id }) => !shown.has(id));
    return [...first, ...rest].slice(0, MATCHED_AT_ONCE);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` asks once more after a rest
  useEffect(() => {
    if (!wanted) return;
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const batch = next();
      try {
        const found = new Map(
          (
            await findMatches(
              draftId,
              batch.map(({ id }) => id),
              end.signal,
            )
          ).map((match) => [match.id, match]),
        );
        for (const { id, body } of batch)
          known.current.set(id, { body, match: found.get(id) ?? { id, within: [], tickets: [], answers: [] } });
        setMatches(new Map([...known.current].map(([id, { match }]) => [id, match])));
      } catch (error) {
        if (end.signal.aborted || !(isProblem(error) && error.isRetryable)) return;
        timer = setTimeout(() => setAgain((count) => count + 1), REST_MS);
      }
    };
    void ask();
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [draftId, wanted, again]);

  return matches;
};
