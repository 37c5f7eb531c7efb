type Box = { top: number; left: number; width: number; height: number };
type Size = { width: number; height: number };
export type Side = 'bottom' | 'right' | 'top';

const MARGIN = 8;

const within = (at: number, length: number, room: number): number =>
  Math.max(MARGIN, Math.min(at, room - length - MARGIN));

/**
 * Where a floating panel goes beside its anchor, in viewport pixels: on the wanted side if it fits, above when there is
 * no room below, and never outside the viewport.
 */
export const placeBeside = (
  anchor: Box,
  panel: Size,
  view: Size,
  side: Side = 'bottom',
  gap = 6,
  align: 'start' | 'center' | 'end' = 'center',
): { top: number; left: number } => {
  if (side === 'right') {
    return {
      top: within(anchor.top + anchor.height - panel.height, panel.height, view.height),
      left: within(anchor.left + anchor.width + gap, panel.width, view.width),
    };
  }
  const below = anchor.top + anchor.height + gap;
  const above = anchor.top - panel.height - gap;
  const fitsBelow = below + panel.height + MARGIN <= view.height;
  const useBelow = side === 'bottom' ? fitsBelow || above < MARGIN : above < MARGIN;
  const shift = { start: 0, center: (anchor.width - panel.width) / 2, end: anchor.width - panel.width };
  const left = anchor.left + shift[align];
  return { top: useBelow ? below : above, left: within(left, panel.width, view.width) };
};
