import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { questionBody } from './questions-draft.ts';
import { ReviewRow } from './review-row.tsx';
import styles from './review-rows.module.css';
import type { ReviewRowsProps } from './review-rows.tsx';

const USUAL_HEIGHT = 61;
const BEYOND = 10;

/** The page's own scroller (shell). */
const scroller = () => document.getElementById('main');

/** The rows in and around the view of a page that scrolls as a whole. */
const VirtualReviewRows = ({ rows, warnings, routings, current, onChoose, onChange }: ReviewRowsProps) => {
  'use no memo'; // the virtualizer tells of changes by mutating itself, which the compiler's memoisation would not notice
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const main = scroller();
    if (main && list.current)
      setMargin(list.current.getBoundingClientRect().top - main.getBoundingClientRect().top + main.scrollTop);
  }, []);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: scroller,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const at = rows.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'center' });
  }, [virtual, at]);

  return (
    <ol ref={list} className={styles.virtual} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const row = rows[index];
        return (
          row && (
            <ReviewRow
              key={key}
              measure={virtual.measureElement}
              top={start - margin}
              row={row}
              index={index}
              rows={rows}
              warning={warnings[index] ?? null}
              routing={routings.get(questionBody(row)) ?? null}
              open={row.id === current}
              onChoose={onChoose}
              onChange={onChange}
            />
          )
        );
      })}
    </ol>
  );
};

export default VirtualReviewRows;
