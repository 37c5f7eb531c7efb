import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { safeDestination } from '../../paths.ts';
import { useSession } from '../../session/use-session.ts';
import { LanguageChoice } from '../../shell/preference-choices.tsx';
import { classNames } from '../../ui/class-names.ts';
import { BrandPanel } from './brand-panel.tsx';
import { DemoPanel } from './demo-panel.tsx';
import { LoginForm } from './login-form.tsx';
import styles from './login-page.module.css';

export const Page = () => {
  const { t } = useTranslation(['session', 'common']);
  const session = useSession();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const enter = () => navigate(safeDestination(query.get('next')), { replace: true });
  const ended = session.status === 'anonymous' && session.ended;
  return (
    <div className={styles.page}>
      <title>{`${t('title')} · ${t('common:appName')}`}</title>
      <BrandPanel />
      <main className={styles.side}>
        <div className={styles.language}>
          <LanguageChoice />
        </div>
        <div className={styles.column}>
          <div className={styles.card}>
            <h1>{t('title')}</h1>
            {ended && (
              <p className={classNames(styles.alert, styles.notice)} role="status">
                <IconInfoCircle size={16} aria-hidden="true" />
                {t('ended')}
              </p>
            )}
            <LoginForm onSignedIn={enter} />
          </div>
          <DemoPanel onSignedIn={enter} />
        </div>
      </main>
    </div>
  );
};
