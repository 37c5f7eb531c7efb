import { IconCloudCheck, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import { useLiveStatus } from '../lib/live-events.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './shell.module.css';

const ICONS = { live: IconCloudCheck, connecting: IconRefresh, lost: IconCloudOff } as const;

/** Whether other people's changes reach this screen. Said aloud only when that changes. */
export const ConnectionStatus = () => {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const { state, syncedAt } = useLiveStatus();
  const Icon = ICONS[state];
  const hint =
    state === 'lost' && syncedAt !== null
      ? t('sync.lostSince', { time: format.time(syncedAt) })
      : state === 'live'
        ? t('sync.liveHint')
        : undefined;
  return (
    <span className={classNames(styles.status, styles[state])} data-tooltip={hint} role="status">
      <Icon size={16} aria-hidden="true" />
      {t(`sync.${state}`)}
    </span>
  );
};
