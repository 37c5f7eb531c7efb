import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './row.module.css';
import { Row } from './row.tsx';
import type { DraftBoardState } from './use-draft-board.ts';
import { useStableActs } from './use-stable-acts.ts';

const USUAL_HEIGHT = 62;
const BEYOND = 8;
const FRAMES = 20;

/** The table's own scroller where it has one (wide screens), else the page's (shell). */
const scrollerOf = (list: HTMLElement | null): HTMLElement | null =>
  list?.closest<HTMLElement>('[data-scroller]') ?? document.getElementById('main');

/** The rows in and around the view, however many there are. */
export const Rows = ({ board, withDetails }: { board: DraftBoardState; withDetails: boolean }) => {
  'use no memo'; // the virtualizer tells of changes by mutating itself, which the compiler's memoisation would not notice
  const { t } = useTranslation('drafts');
  const { visible, place, shown } = board;
  const acts = useStableActs(board.acts);
  const { choose, edit, stopEditing } = place;
  const rowPlace = useStableActs({ choose, edit, stopEditing });
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  const virtual = useVirtualizer({
    count: visible.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
    scrollMargin: margin,
    getItemKey: (index) => visible[index]?.question.id ?? index,
  });
  // Notes above the list come and go; not while one scrolls, when measuring would lay out the page at each frame.
  useLayoutEffect(() => {
    if (virtual.isScrolling) return;
    const scroller = scrollerOf(list.current);
    if (!scroller || !list.current) return;
    const now = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    if (Math.abs(now - margin) > 1) setMargin(now);
  });

  const items = virtual.getVirtualItems();
  useEffect(() => {
    shown.current = items.map(({ index }) => visible[index]?.question.id ?? '');
  });

  const at = visible.findIndex(({ question }) => question.id === place.current);
  // Chosen by a key, in the strip or by the URL: it comes into view, and the focus goes along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another one is chosen, not when its place in the list changes
  useEffect(() => {
    if (at < 0) return;
    virtual.scrollToIndex(at, { align: 'auto' });
    let frame = 0;
    const focus = (tries: number) => {
      frame = requestAnimationFrame(() => {
        const row = list.current?.querySelector(`[data-row="${place.current}"]`);
        // A far one is drawn some frames after the scroll.
        if (!row && tries > 0) return focus(tries - 1);
        if (!row || row.contains(document.activeElement)) return;
        row.querySelector<HTMLElement>(`.${styles.text}`)?.focus({ preventScroll: true });
      });
    };
    focus(FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [place.current, place.editing, place.visit]);

  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>{t('column.number')}</span>
        <span>{t('column.text')}</span>
        <span>{t('column.field')}</span>
        <span>{t('column.unit')}</span>
        <span>{t('column.standing')}</span>
      </div>
      <ol ref={list} className={styles.rows} style={{ height: virtual.getTotalSize() }} aria-label={t('rows')}>
        {items.map(({ index, start, key }) => {
          const row = visible[index];
          const current = row?.question.id === place.current;
          return (
            row && (
              <Row
                key={key}
                row={row}
                at={index}
                current={current}
                editing={current && place.editing}
                withDetails={withDetails}
                withHeading={row.question.heading !== visible[index - 1]?.question.heading}
                acts={acts}
                place={rowPlace}
                measure={virtual.measureElement}
                top={start - margin}
              />
            )
          );
        })}
      </ol>
    </>
  );
};
