import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
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
  align?: 'center' | 'end';
};

/**
 * A panel beside a button, on the browser's own popover: above everything, Esc and a click elsewhere close it, focus
 * returns. For menus and the bell; a question that must be answered is a Dialog.
 */
export const Popover = ({ label, target, children, side = 'bottom', align = 'center' }: PopoverProps) => {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const opened = event.newState === 'open';
    setOpen(opened);
    if (opened) requestAnimationFrame(position);
  };
  const position = () => {
    const anchor = document.querySelector(`[popovertarget="${id}"]`);
    if (!panel.current || !anchor) return;
    const { top, left } = placeBeside(
      anchor.getBoundingClientRect(),
      panel.current.getBoundingClientRect(),
      { width: innerWidth, height: innerHeight },
      side,
      6,
      align,
    );
    panel.current.style.top = `${top}px`;
    panel.current.style.left = `${left}px`;
  };

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
        onToggle={onToggle}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
};
