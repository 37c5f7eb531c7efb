import { useRef, useState } from 'react';
import { extendTo, NOTHING, type Selection, toggle } from '../../parts/bulk/selection.ts';
import type { Ticket } from './queue.queries.ts';

type Cursor = { list: string; ticket: Ticket; index: number };

/** Where the reader was, for coming back from a ticket's page. Its `list` names the reader, too: another one starts afresh. */
let lastCursor: Cursor | null = null;

/**
 * The current row and the chosen ones. `list` names what is listed: another list starts afresh. A row that somebody
 * else's act takes out of the list stays current, so that what one reads does not change under one's eyes.
 */
export const useQueueCursor = (list: string, tickets: readonly Ticket[]) => {
  const [kept, setKept] = useState(lastCursor);
  const [selectionKept, setSelectionKept] = useState({ list, selection: NOTHING });
  const focusWanted = useRef<string | null>(lastCursor?.list === list ? lastCursor.ticket.id : null);

  const cursor = kept?.list === list ? kept : null;
  const found = cursor ? tickets.findIndex(({ id }) => id === cursor.ticket.id) : -1;
  const current = tickets[found] ?? cursor?.ticket ?? tickets[0] ?? null;
  const selection = selectionKept.list === list ? selectionKept.selection : NOTHING;
  const setSelection = (next: Selection) => setSelectionKept({ list, selection: next });

  const moveTo = (ticket: Ticket, index: number) => {
    lastCursor = { list, ticket, index };
    setKept(lastCursor);
  };

  const choose = (id: string) => {
    const index = tickets.findIndex((ticket) => ticket.id === id);
    const ticket = tickets[index];
    if (ticket && ticket.id !== cursor?.ticket.id) moveTo(ticket, index);
  };

  /** The same by the keyboard or a button elsewhere: the row also takes the focus. */
  const goTo = (id: string) => {
    focusWanted.current = id;
    choose(id);
  };

  /** The neighbour of the current row; false at the end of what is loaded. */
  const step = (by: 1 | -1, extend = false): boolean => {
    // Of a row that has left the list its place is known: the next one has moved there.
    const from = found >= 0 ? found : cursor ? cursor.index - (by === 1 ? 1 : 0) : 0;
    const index = from + by;
    const ticket = tickets[index];
    if (!ticket) return false;
    focusWanted.current = ticket.id;
    if (extend) {
      const start = selection.anchor === null && current ? toggle(selection, current.id) : selection;
      setSelection(
        extendTo(
          start,
          tickets.map(({ id }) => id),
          ticket.id,
        ),
      );
    }
    moveTo(ticket, index);
    return true;
  };

  /** Moves on when the current row has been dealt with. */
  const leave = (ids: readonly string[]) => {
    setSelection({ ids: new Set([...selection.ids].filter((id) => !ids.includes(id))), anchor: null });
    if (!current || !ids.includes(current.id)) return;
    const next =
      tickets.slice(Math.max(found, 0)).find(({ id }) => !ids.includes(id)) ??
      tickets.findLast(({ id }) => !ids.includes(id));
    if (next) moveTo(next, Math.max(found, 0));
  };

  return { current, selection, setSelection, focusWanted, choose, goTo, step, leave };
};
