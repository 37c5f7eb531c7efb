import { lazy, Suspense } from 'react';
import type { DialogProps, DrawerProps } from './overlay-props.ts';

const loadDialog = () => import('./mantine-dialog.tsx');
const MantineDialog = lazy(loadDialog);
const MantineDrawer = lazy(() => import('./mantine-drawer.tsx'));

/** A question over the page: focus stays inside, Esc closes, focus returns. Its code loads on first use. */
export const Dialog = (props: DialogProps) => <Suspense>{props.opened && <MantineDialog {...props} />}</Suspense>;

/** The same from the edge: preview and filters where there is no room beside the list. */
export const Drawer = (props: DrawerProps) => <Suspense>{props.opened && <MantineDrawer {...props} />}</Suspense>;

/** For pages on which people go on working without a line: a dialog's code must be there before it is needed. */
export const preloadDialog = (): void => void loadDialog().catch(() => undefined);
