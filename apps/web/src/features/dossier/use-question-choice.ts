import { useState } from 'react';
import { extendTo, NOTHING, type Selection, selectAll, toggle } from '../../parts/bulk/selection.ts';

/** Where focus goes when the keyboard moves to a question. */
export const questionLinkId = (ticketId: string): string => `question-${ticketId}`;

/** The chosen questions and the one that the keyboard is at. `order` is what is shown: nothing out of sight is chosen. */
export const useQuestionChoice = (order: readonly string[]) => {
  const [kept, setSelection] = useState<Selection>(NOTHING);
  const [current, setCurrent] = useState<string | null>(null);
  const shown = new Set(order);
  const selection: Selection = { ...kept, ids: new Set([...kept.ids].filter((id) => shown.has(id))) };

  const choose = (id: string, extend: boolean) => {
    setCurrent(id);
    setSelection(extend ? extendTo(selection, order, id) : toggle(selection, id));
  };
  /** To the neighbour of the current question, the first one where there is none; `extend` chooses it as well. */
  const step = (by: 1 | -1, extend = false) => {
    const at = current === null ? -1 : order.indexOf(current);
    const next = order[at === -1 ? 0 : at + by];
    if (next === undefined) return;
    if (extend) {
      const start = selection.anchor === null && at !== -1 && current ? toggle(selection, current) : selection;
      setSelection(extendTo(start, order, next));
    }
    setCurrent(next);
    document.getElementById(questionLinkId(next))?.focus();
  };
  return {
    ids: selection.ids,
    current,
    setCurrent,
    choose,
    step,
    toggleCurrent: () => {
      if (current !== null && shown.has(current)) setSelection(toggle(selection, current));
    },
    /** All of these, or none of them when all are chosen already. */
    chooseAll: (ids: readonly string[]) => {
      const rest = [...selection.ids].filter((id) => !ids.includes(id));
      const all = ids.every((id) => selection.ids.has(id));
      setSelection(selectAll(all ? rest : [...selection.ids, ...ids]));
    },
    only: (ids: readonly string[]) => setSelection(selectAll(ids)),
    leave: (ids: readonly string[]) => setSelection(selectAll([...kept.ids].filter((id) => !ids.includes(id)))),
    clear: () => setSelection(NOTHING),
  };
};

export type QuestionChoice = ReturnType<typeof useQuestionChoice>;
