import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useFormat } from '../i18n/use-format.ts';
import { MEDIA, useMedia } from '../lib/use-media.ts';
import { paths } from '../paths.ts';
import { Logo } from '../ui/logo/logo.tsx';
import { isCurrent } from './navigation.ts';
import styles from './shell.module.css';
import { useShell } from './shell-context.ts';
import { useOpenCount } from './use-open-count.ts';
import { UserMenu } from './user-menu/user-menu.tsx';

/** Navigation from 768 px on. */
export const Rail = () => {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const { navigation, openKeys } = useShell();
  const { pathname } = useLocation();
  const labelled = useMedia(MEDIA.labelledRail);
  const openCount = useOpenCount(navigation.some(({ name }) => name === 'queue'));
  const tip = (label: string) => (labelled ? undefined : label);
  return (
    <nav className={styles.rail} aria-label={t('mainNavigation')} data-tooltip-side="right">
      <Link to={paths.landing} className={styles.logo} aria-label={t('home')}>
        <Logo />
      </Link>
      {navigation.map((entry) => {
        const { name, path, icon: Icon } = entry;
        const label = t(`nav.${name}`);
        const current = isCurrent(entry, pathname) ? 'page' : undefined;
        return (
          <Link key={name} to={path} className={styles.entry} aria-current={current} data-tooltip={tip(label)}>
            <Icon size={20} aria-hidden="true" />
            <span>{label}</span>
            {name === 'queue' && openCount ? <em className={styles.count}>{format.number(openCount)}</em> : null}
          </Link>
        );
      })}
      <span className={styles.grow} />
      <button type="button" className={styles.entry} onClick={openKeys} data-tooltip={tip(t('nav.help'))}>
        <IconHelpCircle size={20} aria-hidden="true" />
        <span>{t('nav.help')}</span>
      </button>
      <UserMenu side="right" />
    </nav>
  );
};
