import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { queryClient } from '../../../lib/query-client.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SegmentedControl } from '../../../ui/segmented/segmented-control.tsx';
import { catalogueQuery } from '../catalogue.queries.ts';
import { CatalogueFrame } from '../catalogue-frame.tsx';
import type { CatalogueDrafting } from '../draft/use-catalogue-draft.ts';
import { EntryDialog } from '../edit/entry-dialog.tsx';
import { EditingContext, useEditing } from '../editing.ts';
import { Lapsed } from '../lapsed.tsx';
import type { Ministry, Rule } from '../shown.ts';
import { part } from '../sift.ts';
import { RuleList } from './rule-list.tsx';
import styles from './rules.module.css';

export const loader = () => {
  queryClient.prefetchQuery(catalogueQuery);
  return null;
};

/** Arrangements of a ministry that go before the suggestion, in the order in which they are tried. */
export const Page = () => {
  const { t } = useTranslation('catalogue');
  return <CatalogueFrame title={t('rules.title')}>{(drafting) => <Rules drafting={drafting} />}</CatalogueFrame>;
};

const Rules = ({ drafting }: { drafting: CatalogueDrafting }) => {
  const { t } = useTranslation('catalogue');
  const [params, setParams] = useSearchParams();
  const seen = drafting.shown.ministries.filter(({ rules }) => rules !== null);
  const ministry = seen.find(({ code }) => code === params.get('bo')) ?? seen[0];
  if (!ministry?.rules) return <EmptyState title={t('rules.notSeen')} />;
  return (
    <EditingContext value={{ drafting, day: drafting.shown.today, q: '', ministry, mayEdit: ministry.mayEdit }}>
      <div className={styles.page}>
        {seen.length > 1 && (
          <SegmentedControl
            label={t('ministry')}
            options={seen.map(({ code, shortName }) => ({ value: code, label: shortName }))}
            value={ministry.code}
            onChange={(code) => setParams({ bo: code }, { replace: true })}
          />
        )}
        <p className={styles.intro}>{t('rules.intro')}</p>
        <RulesOf key={ministry.code} ministry={ministry} rules={ministry.rules} />
      </div>
    </EditingContext>
  );
};

const RulesOf = ({ ministry, rules }: { ministry: Ministry; rules: readonly Rule[] }) => {
  const { t } = useTranslation('catalogue');
  const [edited, setEdited] = useState<Rule | 'new' | null>(null);
  const { day } = useEditing();
  const { now, past } = part(rules, day);
  const add = ministry.mayEdit && (
    <Button icon={<IconPlus size={16} aria-hidden="true" />} onClick={() => setEdited('new')}>
      {t('add.rule')}
    </Button>
  );
  return (
    <>
      {now.length === 0 && (
        <EmptyState title={t('rules.none')} action={add}>
          {t('rules.noneHint')}
        </EmptyState>
      )}
      <RuleList ministry={ministry} rules={now} onEdit={setEdited} />
      {now.length > 0 && add}
      <Lapsed what={t('lapsed.rules', { count: past.length })} count={past.length}>
        <RuleList ministry={ministry} rules={past} past />
      </Lapsed>
      {edited === 'new' && (
        <EntryDialog kind="rule" place={{ ministry: ministry.code }} onClose={() => setEdited(null)} />
      )}
      {edited && edited !== 'new' && (
        <EntryDialog kind="rule" found={{ kind: 'rule', entry: edited, ministry }} onClose={() => setEdited(null)} />
      )}
    </>
  );
};
