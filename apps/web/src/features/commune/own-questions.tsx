import { IconFilterOff, IconMessageQuestion } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { followTrail } from '../../lib/trail.ts';
import { useTicketNews } from '../../lib/use-ticket-news.ts';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { Tabs, tabId } from '../../ui/tabs/tabs.tsx';
import { COMMUNE_KEY, ownCountsQuery, ownQuestionsQuery } from './commune.queries.ts';
import styles from './commune-home.module.css';
import { COMMUNE_VIEWS, useCommuneSearch } from './commune-search.ts';
import { QuestionRow } from './question-row.tsx';
import { SearchBox } from './search-box.tsx';

const PANEL = 'own-questions';

/** All that the commune has asked, by group and by words. */
export const OwnQuestions = () => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { pathname, search: address } = useLocation();
  const { search, change } = useCommuneSearch();
  const list = useInfiniteQuery(ownQuestionsQuery(search));
  const counts = useQuery(ownCountsQuery(search.q)).data?.counts;
  const tickets = list.data?.pages.flatMap(({ items }) => items) ?? [];
  useTicketNews(
    COMMUNE_KEY,
    tickets.map(({ clock }) => clock),
  );
  const rememberWay = () =>
    followTrail({
      back: pathname + address,
      codes: tickets.map(({ code }) => code),
      total: counts?.[search.view] ?? tickets.length,
    });

  return (
    <section className={styles.list} aria-labelledby="own-questions-title">
      <div className={styles.listHead}>
        <h2 id="own-questions-title" className={styles.title}>
          {t('home.own')}
        </h2>
        <SearchBox value={search.q} onChange={(q) => change({ q })} />
      </div>
      <Tabs
        tabs={COMMUNE_VIEWS.map((view) => ({
          value: view,
          label: t(`home.view.${view}`),
          count: counts?.[view] ?? null,
        }))}
        value={search.view}
        onChange={(view) => change({ view })}
        label={t('home.own')}
        panelId={PANEL}
      />
      <div
        id={PANEL}
        role="tabpanel"
        aria-labelledby={tabId(PANEL, search.view)}
        aria-busy={list.isPlaceholderData || undefined}
        className={styles.panel}
      >
        <Loaded
          pending={!list.data}
          error={list.error}
          onRetry={() => list.refetch()}
          skeleton={<SkeletonRows rows={6} />}
          slowText={t('slow')}
          staleText={t('stale', { time: format.time(list.dataUpdatedAt) })}
        >
          {tickets.length === 0 ? (
            <NothingFound filtered={search.q !== ''} onClear={() => change({ q: '' })} />
          ) : (
            <ul>
              {tickets.map((ticket) => (
                <QuestionRow key={ticket.id} ticket={ticket} onOpen={rememberWay} />
              ))}
            </ul>
          )}
        </Loaded>
        {list.hasNextPage && (
          <div className={styles.more}>
            <Button busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
};

const NothingFound = ({ filtered, onClear }: { filtered: boolean; onClear: () => void }) => {
  const { t } = useTranslation('dossier');
  if (filtered)
    return (
      <EmptyState
        icon={<IconFilterOff size={32} aria-hidden="true" />}
        title={t('home.nothingFound')}
        action={<Button onClick={onClear}>{t('home.clearSearch')}</Button>}
      />
    );
  return (
    <EmptyState
      icon={<IconMessageQuestion size={32} aria-hidden="true" />}
      title={t('home.nothingYet')}
      action={
        <Link to={paths.newQuestion} className={buttonClass({ kind: 'light' })}>
          {t('home.ask')}
        </Link>
      }
    />
  );
};
