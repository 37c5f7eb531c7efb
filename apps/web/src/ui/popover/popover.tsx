import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { placeBeside, type Side } from './place.ts';
import styles from './popover.module.css';

type PopoverTarget = { popoverTarget: string; 'aria-expanded': boolean; 'aria-haspopup': 'dialog' };

type PopoverProps = {
  /** Name of the panel. */
  label: string;
  /** Draws the button that opens it: spread the attributes on a <button>. */
  target: (attributes: PopoverTarget) => ReactNode;
  /** Drawn only while open; call `close` after a choice. */
  children: (close: () => void) => ReactNode;
  side?: Side;
  align?: 'start' | 'center' | 'end';
};

/**
 * A panel beside a button, on the browser's own popover: above everything, Esc and a click elsewhere close it, focus
 * returns. For menus and the bell; a question that must be answered is a Dialog.
 */
export const Popover = ({ label, target, children, side = 'bottom', align = 'center' }: PopoverProps) => {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  // Placed anew whenever its size changes: what is inside may load after it has opened.
  useEffect(() => {
    const box = panel.current;
    const anchor = document.querySelector(`[popovertarget="${id}"]`);
    if (!open || !box || !anchor) return;
    const place = () => {
      const view = { width: innerWidth, height: innerHeight };
      // Beside the rail the panel keeps clear of it; below a button it nearly touches.
      const gap = side === 'right' ? 18 : 6;
      const { top, left } = placeBeside(
        anchor.getBoundingClientRect(),
        box.getBoundingClientRect(),
        view,
        side,
        gap,
        align,
      );
      box.style.top = `${top}px`;
      box.style.left = `${left}px`;
    };
    const sizes = new ResizeObserver(place);
    sizes.observe(box);
    addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      removeEventListener('resize', place);
    };
  }, [open, id, side, align]);

  return (
    <>
      {target({ popoverTarget: id, 'aria-expanded': open, 'aria-haspopup': 'dialog' })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
};
