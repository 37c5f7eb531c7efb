import { lazy, Suspense, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { forgetOldDrafts } from '../lib/draft-store.ts';
import { MEDIA, useMedia } from '../lib/use-media.ts';
import { type Shortcut, useShortcuts } from '../lib/use-shortcuts.ts';
import { loginFrom, paths } from '../paths.ts';
import { hasRole, useSession, useUser } from '../session/use-session.ts';
import { LiveRegion } from '../ui/live-region/live-region.tsx';
import { PageHeaderSlotsContext } from '../ui/page-header/page-header-slots.ts';
import { BottomNavigation } from './bottom-navigation.tsx';
import { Header } from './header.tsx';
import { KnownPagesContext } from './known-pages.ts';
import { navigationFor } from './navigation.ts';
import { Rail } from './rail.tsx';
import styles from './shell.module.css';
import { ShellContext } from './shell-context.ts';
import { useLiveRefresh } from './use-live-refresh.ts';
import { usePageFocus } from './use-page-focus.ts';

const Palette = lazy(() => import('./palette/palette.tsx'));
const KeysOverview = lazy(() => import('./keys-overview.tsx'));

const CREATORS = ['commune_staff', 'provincial_officer', 'deployed_official', 'hotline_operator'] as const;

/** Nothing signed-in is drawn without a user: a session that ends leads to the login page, and from there back. */
export const Shell = () => {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.status === 'signed-in') return <Frame />;
  const ended = session.status === 'anonymous' && session.ended;
  return <Navigate to={ended ? loginFrom(pathname + search) : paths.login} replace />;
};

const Frame = () => {
  const { t } = useTranslation('shell');
  const user = useUser();
  const pages = useContext(KnownPagesContext);
  const navigate = useNavigate();
  const wide = useMedia(MEDIA.rail);
  const main = usePageFocus();
  const [start, setStart] = useState<HTMLElement | null>(null);
  const [end, setEnd] = useState<HTMLElement | null>(null);
  const [overlay, setOverlay] = useState<'palette' | 'keys' | null>(null);
  const navigation = navigationFor(user, pages);
  const canRecord = !user.mustChangePassword && pages.has(paths.newQuestion) && hasRole(user, ...CREATORS);
  const close = () => setOverlay(null);
  useLiveRefresh();
  useEffect(() => {
    // Tidying: where storage is blocked there is nothing to tidy.
    forgetOldDrafts(Date.now()).catch(() => undefined);
  }, []);

  const shortcuts: Shortcut[] = [
    {
      codes: ['KeyK'],
      ctrl: true,
      keys: ['Ctrl', 'K'],
      label: t('keys.palette'),
      global: true,
      run: () => setOverlay('palette'),
    },
    {
      codes: ['Slash'],
      shift: true,
      keys: ['?'],
      label: t('keys.help'),
      global: true,
      run: () => setOverlay('keys'),
    },
    ...navigation.flatMap(({ name, path, code }): Shortcut[] =>
      code
        ? [
            {
              codes: ['KeyG', code],
              keys: ['G', code.slice(3)],
              label: t('keys.goTo', { page: t(`nav.${name}`) }),
              global: true,
              run: () => navigate(path),
            },
          ]
        : [],
    ),
  ];
  useShortcuts(shortcuts);

  return (
    <ShellContext value={{ navigation, openPalette: () => setOverlay('palette'), openKeys: () => setOverlay('keys') }}>
      <PageHeaderSlotsContext value={{ start, end }}>
        <a href="#main" className={styles.skip}>
          {t('skipToContent')}
        </a>
        <div className={styles.app}>
          {wide && <Rail />}
          <div className={styles.column}>
            <Header startRef={setStart} endRef={setEnd} withMenu={!wide} />
            <main ref={main} id="main" tabIndex={-1} className={styles.main}>
              <Outlet />
            </main>
          </div>
          {!wide && <BottomNavigation canRecord={canRecord} />}
        </div>
        <LiveRegion />
        <Suspense>
          {overlay === 'palette' && <Palette onClose={close} />}
          {overlay === 'keys' && <KeysOverview onClose={close} />}
        </Suspense>
      </PageHeaderSlotsContext>
    </ShellContext>
  );
};
