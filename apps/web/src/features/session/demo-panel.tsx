import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { Tabs, tabId } from '../../ui/tabs/tabs.tsx';
import { DemoAccountList } from './demo-account-list.tsx';
import styles from './demo-accounts.module.css';
import { demoAccountsQuery, groupDemoAccounts } from './demo-accounts.queries.ts';
import { useDemoGroupName } from './use-demo-group-name.ts';

const PANEL = 'demo-accounts';

/** Sample people, a tab a province; nothing at all where there is no demo world. */
export const DemoPanel = ({ onSignedIn }: { onSignedIn: () => void }) => {
  const { t } = useTranslation('session');
  const { data = [] } = useQuery(demoAccountsQuery);
  const nameOf = useDemoGroupName();
  const groups = groupDemoAccounts(data);
  const [chosen, setChosen] = useState<string | null>(null);
  const group = groups.find(({ key }) => key === chosen) ?? groups[0];
  if (!group) return null;
  return (
    <section className={styles.section} aria-labelledby="demo-title">
      <div className={styles.head}>
        <h2 id="demo-title">{t('demo.title')}</h2>
        <p>
          {t('demo.body')} <Link to={paths.demo}>{t('demo.all')}</Link>
        </p>
      </div>
      <div className={styles.box}>
        <Tabs
          label={t('demo.province')}
          panelId={PANEL}
          orientation="vertical"
          tabs={groups.map((each) => ({ value: each.key, label: nameOf(each) }))}
          value={group.key}
          onChange={setChosen}
        />
        <div id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, group.key)} className={styles.panel}>
          <DemoAccountList accounts={group.accounts} onSignedIn={onSignedIn} />
        </div>
      </div>
    </section>
  );
};
