import { useEffect, useRef } from 'react';
import { placeBeside } from '../popover/place.ts';
import styles from './tooltip.module.css';

const WAIT_MS = 350;

/**
 * One tooltip for the whole page: any element with `data-tooltip` has one. It repeats a name or a reason that the
 * element also carries for screen readers, so it is hidden from them. Hundreds of rows cost nothing until hovered.
 */
export const TooltipLayer = () => {
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = tip.current;
    if (!box) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shownFor: Element | null = null;

    const hide = () => {
      clearTimeout(timer);
      shownFor = null;
      if (box.matches(':popover-open')) box.hidePopover();
    };
    const show = (element: Element) => {
      const text = element.getAttribute('data-tooltip');
      if (!text || !element.isConnected) return;
      box.textContent = text;
      box.showPopover();
      const { top, left } = placeBeside(
        element.getBoundingClientRect(),
        box.getBoundingClientRect(),
        { width: innerWidth, height: innerHeight },
        element.closest('[data-tooltip-side="right"]') ? 'right' : 'bottom',
      );
      box.style.top = `${top}px`;
      box.style.left = `${left}px`;
    };
    const plan = (event: Event, wait: number) => {
      const element = event.target instanceof Element ? event.target.closest('[data-tooltip]') : null;
      if (element === shownFor) return;
      hide();
      if (!element) return;
      shownFor = element;
      timer = setTimeout(() => show(element), wait);
    };
    const onPointer = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') plan(event, WAIT_MS);
    };
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) plan(event, 0);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };

    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('pointerover', onPointer, { signal });
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('focusout', hide, { signal });
    document.addEventListener('pointerdown', hide, { signal });
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener('scroll', hide, { signal, capture: true, passive: true });
    return () => {
      hide();
      listening.abort();
    };
  }, []);

  return <div ref={tip} popover="manual" className={styles.tip} aria-hidden="true" />;
};
