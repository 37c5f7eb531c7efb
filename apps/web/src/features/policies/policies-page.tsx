import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { queryClient } from '../../lib/query-client.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { may, useUser } from '../../session/use-session.ts';
import { Button } from '../../ui/button/button.tsx';
import { Drawer } from '../../ui/dialog/dialog.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorState } from '../../ui/empty-state/error-state.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SegmentedControl } from '../../ui/segmented/segmented-control.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { DeadlineTrial } from './deadline-trial.tsx';
import { type Policies, policiesQuery } from './policies.queries.ts';
import styles from './policies-page.module.css';
import { NEW_RULE, type PoliciesSearch, readPoliciesSearch, writePoliciesSearch } from './policies-search.ts';
import { RecomputeProgress } from './recompute-progress.tsx';
import { RuleDetails } from './rule-details.tsx';
import { RuleTable } from './rule-table.tsx';
import { usePolicyWords } from './use-policy-words.ts';

const PolicyEditor = lazy(() => import('./editor/policy-editor.tsx'));

export const loader = () => {
  queryClient.prefetchQuery(policiesQuery);
  return null;
};

/** The rules of deadlines: read by all staff, written by administrators. */
export const Page = () => {
  const { t } = useTranslation('policies');
  const problemText = useProblemText();
  const { data, error, refetch } = useQuery(policiesQuery);
  if (data) return <PoliciesView policies={data} />;
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} />
      {error ? (
        <ErrorState requestId={problemText(error).requestId} onRetry={refetch}>
          {problemText(error).detail}
        </ErrorState>
      ) : (
        <SkeletonRows rows={8} />
      )}
    </div>
  );
};

const PoliciesView = ({ policies: { ministries, defaults, today } }: { policies: Policies }) => {
  const { t } = useTranslation('policies');
  const words = usePolicyWords();
  const user = useUser();
  const manages = may(user, 'policy:manage');
  const [params, setParams] = useSearchParams();
  const [recomputeId, setRecomputeId] = useState<string | null>(null);
  const search = readPoliciesSearch(params);
  const change = (patch: Partial<PoliciesSearch>, replace = false) =>
    setParams(writePoliciesSearch({ ...search, ...patch }), { replace });
  const own = user.roles.find(({ ministryCode }) => ministryCode)?.ministryCode ?? 'MoIT';
  const wanted = search.ministry ?? own;
  const shown = ministries.find(({ ministry }) => ministry.code === wanted) ?? ministries[0];
  if (!shown) return null;
  const { ministry, rules } = shown;
  const opened = rules.find(({ key }) => key === search.rule);
  const inForce = rules.filter(({ versions }) => versions.some(({ standing }) => standing === 'in_force')).length;

  if (manages && search.edit !== null)
    return (
      <Suspense fallback={<SkeletonRows rows={10} />}>
        <PolicyEditor
          key={`${ministry.code} ${search.edit}`}
          ministry={shown}
          defaults={defaults}
          today={today}
          ruleKey={search.edit === NEW_RULE ? null : search.edit}
          onClose={() => change({ edit: null })}
          onPublished={(id) => {
            setRecomputeId(id);
            change({ edit: null }, true);
          }}
        />
      </Suspense>
    );
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} where={t('where', { count: inForce })} />
      <div className={styles.bar}>
        <SegmentedControl
          label={t('ministry')}
          options={ministries.map(({ ministry: { code, name } }) => ({ value: code, label: name }))}
          value={ministry.code}
          onChange={(code) => change({ ministry: code, rule: null })}
        />
        {manages && (
          <Button
            kind="primary"
            icon={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => change({ edit: NEW_RULE, rule: null })}
          >
            {t('add')}
          </Button>
        )}
      </div>
      {recomputeId && <RecomputeProgress id={recomputeId} onClose={() => setRecomputeId(null)} />}
      <div className={styles.columns}>
        <div className={styles.main}>
          <p className={styles.intro}>{t('intro')}</p>
          {rules.length === 0 ? (
            <EmptyState title={t('empty')} />
          ) : (
            <RuleTable rules={rules} onOpen={(rule) => change({ rule })} />
          )}
        </div>
        <aside className={styles.side}>
          <DeadlineTrial ministry={ministry.code} />
        </aside>
      </div>
      {opened && (
        <Drawer opened onClose={() => change({ rule: null })} title={words.scope(opened)} width={520}>
          <RuleDetails rule={opened} defaults={defaults} onEdit={() => change({ edit: opened.key, rule: null })} />
        </Drawer>
      )}
    </div>
  );
};
