import { lazy, type ReactNode, Suspense } from 'react';

const MantineDialog = lazy(() => import('./mantine-dialog.tsx'));
const MantineDrawer = lazy(() => import('./mantine-drawer.tsx'));

export type OverlayProps = {
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

/** A question over the page: focus stays inside, Esc closes, focus returns. Its code loads on first use. */
export const Dialog = (props: DialogProps) => <Suspense>{props.opened && <MantineDialog {...props} />}</Suspense>;

/** The same from the edge: preview and filters where there is no room beside the list. */
export const Drawer = (props: DrawerProps) => <Suspense>{props.opened && <MantineDrawer {...props} />}</Suspense>;
