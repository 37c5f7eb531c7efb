import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { TABS, type Tab } from './standing.ts';

const WAIT_MS = 300;

export type Shown = Tab | 'rest';

const readTab = (value: string | null): Shown =>
  value === 'rest' ? 'rest' : (TABS.find((tab) => tab === value) ?? 'all');

/** Where one is in the list: the tab, the question, and whether its text is open. Kept in the URL, so that a reload goes on there. */
export const useBoardPlace = () => {
  const [params] = useSearchParams();
  const [shown, setShown] = useState<Shown>(() => readTab(params.get('tab')));
  const [current, setCurrent] = useState<string | null>(() => params.get('q'));
  const [editing, setEditing] = useState(false);
  /** Counts choices: the same question chosen again, after an act on it, takes the focus again. */
  const [visit, setVisit] = useState(0);
  // Walking through the list with a held key must not write the URL at each step.
  const rested = useDebounced(`${shown} ${current ?? ''}`, WAIT_MS);

  // biome-ignore lint/correctness/useExhaustiveDependencies: written when the place rests
  useEffect(() => {
    const next = new URLSearchParams();
    if (shown !== 'all') next.set('tab', shown);
    if (current) next.set('q', current);
    const search = next.toString();
    // Not by the router: a navigation of its own would break off the one that leads to the sent dossier.
    history.replaceState(history.state, '', search ? `?${search}` : location.pathname);
  }, [rested]);

  const choose = (id: string | null) => {
    setCurrent(id);
    setEditing(false);
    setVisit((count) => count + 1);
  };
  return {
    shown,
    tab: shown === 'rest' ? ('all' as const) : shown,
    current,
    editing,
    visit,
    choose,
    show: (next: Shown) => {
      setShown(next);
      choose(null);
    },
    edit: (id: string) => {
      setCurrent(id);
      setEditing(true);
    },
    stopEditing: () => setEditing(false),
  };
};

export type BoardPlace = ReturnType<typeof useBoardPlace>;

/** What a row needs of it. */
export type RowPlace = Pick<BoardPlace, 'choose' | 'edit' | 'stopEditing'>;
