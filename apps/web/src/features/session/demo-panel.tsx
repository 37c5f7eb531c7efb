import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs, tabId } from '../../ui/tabs/tabs.tsx';
import { DemoAccountList } from './demo-account-list.tsx';
import styles from './demo-accounts.module.css';
import { demoAccountsQuery, groupDemoAccounts } from './demo-accounts.queries.ts';

const PANEL = 'demo-accounts';

/** Sample people, a tab a province; nothing at all where there is no demo world. */
export const DemoPanel = ({ onSignedIn }: { onSignedIn: () => void }) => {
  const { t } = useTranslation('session');
  const { data = [] } = useQuery(demoAccountsQuery);
  const groups = groupDemoAccounts(data);
  const [chosen, setChosen] = useState<string | null>(null);
  const group = groups.find(({ key }) => key === chosen) ?? groups[0];
  if (!group) return null;
  return (
    <section className={styles.section} aria-labelledby="demo-title">
      <div className={styles.head}>
        <h2 id="demo-title">{t('demo.title')}</h2>
        <p>{t('demo.body')}</p>
      </div>
      <div className={styles.box}>
        <Tabs
          label={t('demo.province')}
          panelId={PANEL}
          tabs={groups.map(({ key, province }) => ({ value: key, label: province ?? t('demo.ministries') }))}
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
