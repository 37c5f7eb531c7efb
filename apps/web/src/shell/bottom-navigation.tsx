import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths } from '../paths.ts';
import { isCurrent } from './navigation.ts';
import type { NavigationEntry } from './navigation-entry.ts';
import styles from './shell.module.css';
import { useShell } from './shell-context.ts';

const MoreEntries = lazy(() => import('./more-entries.tsx'));

/** A thumb reaches five at most; whoever has more entries finds the rest behind the last of them. */
const MOST = 5;

/** Navigation below 768 px; sending a question stands out in the middle. */
export const BottomNavigation = ({ canRecord }: { canRecord: boolean }) => {
  const { t } = useTranslation('shell');
  const { navigation } = useShell();
  const { pathname } = useLocation();
  // Who asks sends; who answers records what others ask.
  const asks = navigation.some(({ name }) => name === 'newQuestion');
  const others = navigation.filter(({ path }) => path !== paths.newQuestion);
  const room = canRecord ? MOST - 1 : MOST;
  const shown = others.slice(0, others.length > room ? room - 1 : room);
  const rest = others.slice(shown.length);
  const middle = Math.ceil(Math.min(others.length, room) / 2);
  const entry = ({ name, path, icon: Icon }: NavigationEntry) => (
    <Link key={name} to={path} aria-current={isCurrent({ name, path }, pathname) ? 'page' : undefined}>
      <Icon size={22} aria-hidden="true" />
      {t(`nav.${name}`)}
    </Link>
  );
  return (
    <nav className={styles.bottom} aria-label={t('mainNavigation')}>
      {shown.slice(0, middle).map(entry)}
      {canRecord && (
        <Link to={paths.newQuestion} className={styles.chief}>
          <i>
            <IconPlus size={24} aria-hidden="true" />
          </i>
          {t(asks ? 'nav.newQuestion' : 'nav.record')}
        </Link>
      )}
      {shown.slice(middle).map(entry)}
      {rest.length > 0 && (
        <Suspense>
          <MoreEntries entries={rest} />
        </Suspense>
      )}
    </nav>
  );
};
