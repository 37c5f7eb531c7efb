import { Drawer } from '../../ui/dialog/dialog.tsx';
import type { DrawerProps } from '../../ui/dialog/overlay-props.ts';

const MODAL = '[role=dialog][aria-modal=true]';

/** A drawer from which dialogs open. All that are open hear Esc; it closes only the one on top. */
export const SideDrawer = ({ onClose, ...rest }: DrawerProps) => (
  <Drawer
    {...rest}
    width={520}
    onClose={() => {
      if (document.querySelectorAll(MODAL).length < 2) onClose();
    }}
  />
);
