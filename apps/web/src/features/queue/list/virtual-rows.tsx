import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import { QueueRow } from './queue-row.tsx';
import type { QueueTableProps } from './queue-table-props.ts';

const USUAL_HEIGHT = 61;
const BEYOND = 12;

/** The rows in and around the view, with empty rows as high as what is left out. */
const VirtualRows = ({ tickets, currentId, selection, withProvince, focusWanted, scroller, acts }: QueueTableProps) => {
  'use no memo'; // the virtualizer tells of changes by mutating itself, which the compiler's memoisation would not notice
  const rows = useVirtualizer({
    count: tickets.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
    getItemKey: (index) => tickets[index]?.id ?? index,
  });
  const currentIndex = tickets.findIndex(({ id }) => id === currentId);

  // A row that the keyboard moves to may not be drawn yet; once it is, it takes the focus itself.
  useEffect(() => {
    if (currentIndex >= 0 && focusWanted.current !== null) rows.scrollToIndex(currentIndex);
  }, [rows, currentIndex, focusWanted]);

  const shown = rows.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <tbody>
      {before > 0 && (
        <tr>
          <td colSpan={5} style={{ height: before, padding: 0 }} />
        </tr>
      )}
      {shown.map(({ index, key }) => {
        const ticket = tickets[index];
        return (
          ticket && (
            <QueueRow
              key={key}
              index={index}
              measure={rows.measureElement}
              ticket={ticket}
              current={ticket.id === currentId}
              selected={selection.ids.has(ticket.id)}
              withProvince={withProvince}
              focusWanted={focusWanted}
              acts={acts}
            />
          )
        );
      })}
      {after > 0 && (
        <tr>
          <td colSpan={5} style={{ height: after, padding: 0 }} />
        </tr>
      )}
    </tbody>
  );
};

export default VirtualRows;
