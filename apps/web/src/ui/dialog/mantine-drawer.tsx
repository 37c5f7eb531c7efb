import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names.ts';
import { MantineScope } from '../mantine-scope.tsx';
import styles from './dialog.module.css';
import type { DrawerProps } from './overlay-props.ts';
import { useReturnFocus } from './use-return-focus.ts';

const MantineDrawer = ({ opened, onClose, title, children, position = 'right', width = 420 }: DrawerProps) => {
  const { t } = useTranslation();
  useReturnFocus();
  return (
    <MantineScope>
      <Drawer
        opened={opened}
        onClose={onClose}
        title={title}
        position={position}
        size={position === 'right' ? width : 'auto'}
        classNames={{ ...styles, content: classNames(styles.content, position === 'bottom' && styles.bottom) }}
        // A <header> outside sections would count as the page's banner.
        attributes={{ header: { role: 'none' } }}
        closeButtonProps={{ 'aria-label': t('close') }}
        transitionProps={{ duration: 0 }}
        overlayProps={{ backgroundOpacity: 0.4 }}
      >
        {children}
      </Drawer>
    </MantineScope>
  );
};

export default MantineDrawer;
