import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { localToday } from '../../lib/local-day.ts';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { Tabs, tabId } from '../../ui/tabs/tabs.tsx';
import { CorrectionsTab } from './corrections/corrections-tab.tsx';
import { ModelsTab } from './models/models-tab.tsx';
import { PeriodPicker } from './period-picker.tsx';
import { ReportTab } from './report/report-tab.tsx';
import styles from './routing-report.module.css';
import { periodOf, ROUTING_TABS, type RoutingSearch, readRoutingSearch, writeRoutingSearch } from './routing-search.ts';

/** How well questions find their department, what people corrected, and what was learnt from it. */
export const Page = () => {
  const { t } = useTranslation('routingReport');
  const panel = useId();
  const [params, setParams] = useSearchParams();
  const search = readRoutingSearch(params);
  const today = localToday();
  const period = periodOf(search, today);
  const change = (patch: Partial<RoutingSearch>) => setParams(writeRoutingSearch({ ...search, ...patch }));
  const { tab } = search;
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} where={t('where')} />
      <Tabs
        label={t('parts')}
        panelId={panel}
        tabs={ROUTING_TABS.map((value) => ({ value, label: t(`tab.${value}`) }))}
        value={tab}
        onChange={(next) => change({ tab: next })}
      />
      <div id={panel} role="tabpanel" aria-labelledby={tabId(panel, tab)} className={styles.panel}>
        {tab !== 'models' && <PeriodPicker period={period} today={today} onChange={change} />}
        {tab === 'report' && <ReportTab period={period} search={search} onChange={change} />}
        {tab === 'corrections' && <CorrectionsTab period={period} search={search} onChange={change} />}
        {tab === 'models' && <ModelsTab />}
      </div>
    </div>
  );
};
