import { IconFolders, IconMail, IconPhone, IconPlugConnected, IconUsersGroup, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './chip.module.css';

const ICONS = {
  web: IconWorld,
  file: IconFolders,
  hotline: IconPhone,
  session: IconUsersGroup,
  email: IconMail,
  api: IconPlugConnected,
} as const;

export type Channel = keyof typeof ICONS;

/** How the question came in. With `iconOnly` the name is its tooltip. */
export const ChannelChip = ({ channel, iconOnly }: { channel: Channel; iconOnly?: boolean }) => {
  const { t } = useTranslation();
  const Icon = ICONS[channel];
  const name = t(`channel.${channel}`);
  if (iconOnly) {
    return (
      <span className={styles.channel} role="img" aria-label={name} data-tooltip={name}>
        <Icon size={14} aria-hidden="true" />
      </span>
    );
  }
  return (
    <span className={styles.channel}>
      <Icon size={14} aria-hidden="true" />
      {name}
    </span>
  );
};
