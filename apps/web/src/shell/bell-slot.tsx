import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button/icon-button.tsx';

/** The place of the notifications in the header. */
export const BellSlot = () => {
  const { t } = useTranslation('shell');
  return <IconButton icon={<IconBell size={18} aria-hidden="true" />} label={t('notifications')} />;
};
