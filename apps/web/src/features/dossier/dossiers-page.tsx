import { IconFolders } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs, useSearchParams } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { queryClient } from '../../lib/query-client.ts';
import { MEDIA, useMedia } from '../../lib/use-media.ts';
import { useTicketNews } from '../../lib/use-ticket-news.ts';
import { paths } from '../../paths.ts';
import { may, useUser } from '../../session/use-session.ts';
import { Button, buttonClass } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SegmentedControl } from '../../ui/segmented/segmented-control.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { DOSSIERS_KEY, type DossierState, dossiersQuery } from './dossier.queries.ts';
import { DossierRow } from './dossier-row.tsx';
import styles from './dossiers-page.module.css';

const STATES = ['all', 'open', 'done'] as const;

const readState = (params: URLSearchParams): DossierState | null => {
  const state = params.get('tinh-trang');
  return state === 'open' || state === 'done' ? state : null;
};

export const loader = ({ request }: LoaderFunctionArgs) => {
  queryClient.prefetchInfiniteQuery(dossiersQuery(readState(new URL(request.url).searchParams)));
  return null;
};

export const Page = () => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const user = useUser();
  const phone = useMedia(MEDIA.phone);
  const [params, setParams] = useSearchParams();
  const state = readState(params);
  const list = useInfiniteQuery(dossiersQuery(state));
  const dossiers = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const withCommune = !user.roles.some(({ role }) => role === 'commune_staff');
  useTicketNews(DOSSIERS_KEY, [], ({ dossierId }) => dossierId !== null);
  const send = may(user, 'dossier:create') && (
    <Link to={paths.manyQuestions} className={buttonClass({ kind: 'light' })}>
      {t('home.askMany')}
    </Link>
  );

  return (
    <>
      <PageHeader title={t('title')} actions={!phone && send} />
      <div className={styles.page}>
        {phone && send}
        <SegmentedControl
          label={t('filterState')}
          value={state ?? 'all'}
          onChange={(next) => setParams(next === 'all' ? {} : { 'tinh-trang': next }, { replace: true })}
          options={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        <div className={styles.list} aria-busy={list.isPlaceholderData || undefined}>
          <Loaded
            pending={!list.data}
            error={list.error}
            onRetry={() => list.refetch()}
            skeleton={<SkeletonRows rows={5} />}
            slowText={t('slow')}
            staleText={t('stale', { time: format.time(list.dataUpdatedAt) })}
          >
            {dossiers.length === 0 ? (
              <EmptyState icon={<IconFolders size={32} aria-hidden="true" />} title={t('none')} action={send}>
                {t('noneHint')}
              </EmptyState>
            ) : (
              <ul>
                {dossiers.map((dossier) => (
                  <DossierRow key={dossier.id} dossier={dossier} withCommune={withCommune} />
                ))}
              </ul>
            )}
          </Loaded>
        </div>
        {list.hasNextPage && (
          <Button className={styles.more} busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </div>
    </>
  );
};
