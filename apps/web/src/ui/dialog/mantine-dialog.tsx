import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MantineScope } from '../mantine-scope.tsx';
import styles from './dialog.module.css';
import type { DialogProps } from './overlay-props.ts';
import { useReturnFocus } from './use-return-focus.ts';

const MantineDialog = ({ opened, onClose, title, children, footer, width = 480 }: DialogProps) => {
  const { t } = useTranslation();
  useReturnFocus();
  return (
    <MantineScope>
      <Modal
        opened={opened}
        onClose={onClose}
        title={title}
        size={width}
        centered
        radius={10}
        classNames={styles}
        // A <header> outside sections would count as the page's banner.
        attributes={{ header: { role: 'none' } }}
        closeButtonProps={{ 'aria-label': t('close') }}
        transitionProps={{ duration: 0 }}
        overlayProps={{ backgroundOpacity: 0.4 }}
      >
        {children}
        {footer && <div className={styles.footer}>{footer}</div>}
      </Modal>
    </MantineScope>
  );
};

export default MantineDialog;
