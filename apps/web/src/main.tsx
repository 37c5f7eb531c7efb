import './theme/fonts.css';
import './theme/tokens.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { initI18n } from './i18n/i18n.ts';
import { followAppearance } from './lib/color-scheme.ts';
import { serverNow, subscribeClock } from './lib/server-clock.ts';
import { paths } from './paths.ts';
import { findUser, followOtherTabs } from './session/sign-in.ts';
import { setTickerClock } from './ui/countdown/ticker.ts';

// Who is here is asked beside loading the page's code; the loaders await the same answer and show its failure.
const isOpenPage = [paths.login, paths.demo].some((path) => path === location.pathname);
if (!isOpenPage) findUser().catch(() => undefined);
followAppearance();
followOtherTabs();
subscribeClock(() => setTickerClock(serverNow));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await initI18n();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
