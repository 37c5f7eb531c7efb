import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { queryClient } from '../../lib/query-client.ts';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Logo } from '../../ui/logo/logo.tsx';
import { DemoAccountList } from './demo-account-list.tsx';
import { demoAccountsQuery, groupDemoAccounts } from './demo-accounts.queries.ts';
import styles from './demo-page.module.css';
import { useDemoGroupName } from './use-demo-group-name.ts';

export const loader = () => queryClient.ensureQueryData(demoAccountsQuery);

/** Every sample person on one page. */
export const Page = () => {
  const { t } = useTranslation(['session', 'common']);
  const navigate = useNavigate();
  const nameOf = useDemoGroupName();
  const { data } = useSuspenseQuery(demoAccountsQuery);
  const back = (
    <Link to={paths.login} className={buttonClass()}>
      {t('demo.back')}
    </Link>
  );
  return (
    <main className={styles.page}>
      <title>{`${t('demo.title')} · ${t('common:appName')}`}</title>
      <div className={styles.head}>
        <Logo width={44} />
        <div className={styles.words}>
          <h1>{t('demo.title')}</h1>
          <p>{t('demo.body')}</p>
        </div>
        {data.length > 0 && back}
      </div>
      {data.length === 0 && <EmptyState title={t('demo.none')} action={back} />}
      <div className={styles.groups}>
        {groupDemoAccounts(data).map((group) => (
          <section key={group.key} className={styles.group}>
            <h2>{nameOf(group)}</h2>
            <DemoAccountList accounts={group.accounts} onSignedIn={() => navigate(paths.landing)} />
          </section>
        ))}
      </div>
    </main>
  );
};
