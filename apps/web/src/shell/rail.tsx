import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { paths } from '../paths.ts';
import { Logo } from '../ui/logo/logo.tsx';
import styles from './shell.module.css';
import { useShell } from './shell-context.ts';
import { UserMenu } from './user-menu/user-menu.tsx';

/** Navigation from 768 px on. */
export const Rail = () => {
  const { t } = useTranslation('shell');
  const { navigation, openKeys } = useShell();
  return (
    <nav className={styles.rail} aria-label={t('mainNavigation')} data-tooltip-side="right">
      <Link to={paths.landing} className={styles.logo} aria-label={t('home')}>
        <Logo />
      </Link>
      {navigation.map(({ name, path, icon: Icon }) => (
        <NavLink key={name} to={path} className={styles.entry}>
          <Icon size={20} aria-hidden="true" />
          <span>{t(`nav.${name}`)}</span>
        </NavLink>
      ))}
      <span className={styles.grow} />
      <button type="button" className={styles.entry} onClick={openKeys}>
        <IconHelpCircle size={20} aria-hidden="true" />
        <span>{t('nav.help')}</span>
      </button>
      <UserMenu side="right" />
    </nav>
  );
};
