import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../session/use-session.ts';
import { Avatar } from '../../ui/avatar/avatar.tsx';
import { Popover } from '../../ui/popover/popover.tsx';
import styles from '../shell.module.css';

const UserMenuPanel = lazy(() => import('./user-menu-panel.tsx'));

/** The person, and what they choose for this device. */
export const UserMenu = ({ side }: { side: 'right' | 'bottom' }) => {
  const { t } = useTranslation('shell');
  const user = useUser();
  const label = t('me.open', { name: user.name });
  return (
    <Popover
      label={label}
      side={side}
      align="end"
      target={(attributes) => (
        <button
          type="button"
          className={`${styles.meButton} ${styles.meRail}`}
          aria-label={label}
          data-tooltip={user.name}
          {...attributes}
        >
          <Avatar name={user.name} size="lg" decorative />
        </button>
      )}
    >
      {(close) => (
        <Suspense>
          <UserMenuPanel close={close} />
        </Suspense>
      )}
    </Popover>
  );
};
