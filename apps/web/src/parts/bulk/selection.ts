/** Which rows are chosen, and where a range starts. */
export type Selection = { ids: ReadonlySet<string>; anchor: string | null };

export const NOTHING: Selection = { ids: new Set(), anchor: null };

export const toggle = ({ ids }: Selection, id: string): Selection => {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
};

/** Adds everything from the anchor to `id`, in the order of the list. */
export const extendTo = (selection: Selection, order: readonly string[], id: string): Selection => {
  const to = order.indexOf(id);
  if (to === -1) return selection;
  const anchor = selection.anchor !== null && order.includes(selection.anchor) ? selection.anchor : id;
  const from = order.indexOf(anchor);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...range]), anchor };
};

export const selectAll = (order: readonly string[]): Selection => ({ ids: new Set(order), anchor: null });
