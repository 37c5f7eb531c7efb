import type { RefObject } from 'react';
import type { Selection } from '../../../parts/bulk/selection.ts';
import type { Ticket } from '../queue.queries.ts';
import type { RowActs } from './queue-row.tsx';

export type QueueTableProps = {
  tickets: readonly Ticket[];
  currentId: string | null;
  selection: Selection;
  withProvince: boolean;
  focusWanted: RefObject<string | null>;
  scroller: RefObject<HTMLDivElement | null>;
  acts: RowActs;
  onSelectAll: (all: boolean) => void;
};
