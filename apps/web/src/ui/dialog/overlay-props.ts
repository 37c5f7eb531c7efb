import type { ReactNode } from 'react';

type OverlayProps = {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
};

export type DialogProps = OverlayProps & {
  /** Buttons, the chief one last. */
  footer?: ReactNode;
  /** Width in pixels. */
  width?: number;
};

export type DrawerProps = OverlayProps & {
  position?: 'right' | 'bottom';
  /** Width (right) in pixels; a bottom drawer takes the height that it needs. */
  width?: number;
};
