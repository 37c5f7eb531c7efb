import { IconSearch } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { useUser } from '../session/use-session.ts';
import { Kbd } from '../ui/kbd/kbd.tsx';
import { Logo } from '../ui/logo/logo.tsx';
import { BellSlot } from './bell-slot.tsx';
import { ConnectionStatus } from './connection-status.tsx';
import { ServerClockLabel } from './server-clock-label.tsx';
import styles from './shell.module.css';
import { useShell } from './shell-context.ts';
import { UserMenu } from './user-menu/user-menu.tsx';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

type HeaderProps = {
  startRef: Ref<HTMLDivElement>;
  endRef: Ref<HTMLDivElement>;
  /** Below 768 px the rail is gone, so the menu moves here. */
  withMenu: boolean;
};

export const Header = ({ startRef, endRef, withMenu }: HeaderProps) => {
  const { t } = useTranslation('shell');
  const { openPalette } = useShell();
  const { mustChangePassword } = useUser();
  return (
    <header className={styles.header}>
      <Link to={paths.landing} className={styles.headerLogo} aria-label={t('home')}>
        <Logo width={28} />
      </Link>
      <div ref={startRef} className={styles.start} />
      <button type="button" className={styles.search} onClick={openPalette} aria-haspopup="dialog">
        <IconSearch size={16} aria-hidden="true" />
        <span>{t('search.placeholder')}</span>
        <Kbd keys={[isApple ? '⌘' : 'Ctrl', 'K']} />
      </button>
      {!mustChangePassword && <ConnectionStatus />}
      <ServerClockLabel />
      {!mustChangePassword && <BellSlot />}
      <div ref={endRef} className={styles.end} />
      {withMenu && <UserMenu side="bottom" />}
    </header>
  );
};
