import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Checkbox } from '../../../ui/field/checkbox.tsx';
import { Loaded } from '../../../ui/loaded/loaded.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { type CorrectionFilters, correctionsQuery } from '../routing-report.queries.ts';
import type { Period } from '../routing-search.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { CorrectionRow } from './correction-row.tsx';
import styles from './corrections.module.css';

/** The server changes so many at once. */
const MOST = 500;
const NONE: ReadonlySet<string> = new Set();

export const CorrectionList = ({ period, filters }: { period: Period; filters: CorrectionFilters }) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const query = useInfiniteQuery(correctionsQuery(period, filters));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const [marked, setMarked] = useState(NONE);
  const [changing, setChanging] = useState<'set-aside' | 'restorations' | null>(null);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  const chosen = items.filter(({ id }) => marked.has(id)).slice(0, MOST);
  const teaching = chosen.filter(({ setAside }) => setAside === null);
  const aside = chosen.filter(({ setAside }) => setAside !== null);
  const affected = changing === 'set-aside' ? teaching : aside;
  const words = { count: affected.length, number: format.number(affected.length) };
  const mark = (id: string) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    setMarked(next);
  };
  return (
    <section className={styles.list} aria-label={t('list.label')}>
      <Loaded
        pending={!data}
        error={error}
        onRetry={refetch}
        skeleton={<SkeletonRows rows={8} />}
        slowText={t('slow')}
        staleText={t('stale')}
      >
        {items.length === 0 ? (
          <EmptyState title={t('list.none')} />
        ) : (
          <>
            <div className={styles.bar}>
              <Checkbox
                label={t('list.selectAll')}
                checked={chosen.length === items.length}
                mixed={chosen.length > 0 && chosen.length < items.length}
                onChange={() => setMarked(chosen.length > 0 ? NONE : new Set(items.map(({ id }) => id)))}
              />
              <span role="status">
                {chosen.length > 0
                  ? t('list.chosen', { count: chosen.length, number: format.number(chosen.length) })
                  : t('list.total', { count: total, number: format.number(total) })}
              </span>
              {teaching.length > 0 && (
                <Button kind="light" size="sm" onClick={() => setChanging('set-aside')}>
                  {t('list.setAside')}
                </Button>
              )}
              {aside.length > 0 && (
                <Button size="sm" onClick={() => setChanging('restorations')}>
                  {t('list.restore')}
                </Button>
              )}
            </div>
            <ul className={styles.rows}>
              {items.map((correction) => (
                <CorrectionRow
                  key={correction.id}
                  correction={correction}
                  marked={marked.has(correction.id)}
                  onMark={() => mark(correction.id)}
                />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {hasNextPage && (
        <div className={styles.more}>
          <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('list.more')}
          </Button>
        </div>
      )}
      {changing && (
        <ChangeDialog
          to={changing}
          choice={{ ids: affected.map(({ id }) => id) }}
          body={t(changing === 'set-aside' ? 'change.asideBody' : 'change.restoreBody', words)}
          onClose={() => setChanging(null)}
          onDone={() => setMarked(NONE)}
        />
      )}
    </section>
  );
};
