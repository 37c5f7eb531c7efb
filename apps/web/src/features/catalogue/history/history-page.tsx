import { IconChevronRight } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { queryClient } from '../../../lib/query-client.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { Badge } from '../../../ui/badge/badge.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../../ui/loaded/loaded.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { catalogueQuery, type VersionRow, versionQuery, versionsQuery } from '../catalogue.queries.ts';
import { CatalogueFrame } from '../catalogue-frame.tsx';
import type { CatalogueDrafting } from '../draft/use-catalogue-draft.ts';
import { Moves } from '../publish/moves.tsx';
import { useFiguresText } from '../publish/use-figures-text.ts';
import { tellChanged } from '../told/told.ts';
import { ToldList } from '../told/told-list.tsx';
import { useToldWords } from '../told/use-told-words.ts';
import styles from './history.module.css';
import { UndoButton } from './undo-button.tsx';

export const loader = () => {
  queryClient.prefetchQuery(catalogueQuery);
  queryClient.prefetchInfiniteQuery(versionsQuery);
  return null;
};

/** What was published: who, when, why, and what it was expected to do. */
export const Page = () => {
  const { t } = useTranslation('catalogue');
  return <CatalogueFrame title={t('history.title')}>{(drafting) => <Versions drafting={drafting} />}</CatalogueFrame>;
};

const Versions = ({ drafting }: { drafting: CatalogueDrafting }) => {
  const { t } = useTranslation('catalogue');
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(versionsQuery);
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className={styles.history}>
      <Loaded
        pending={!data}
        error={error}
        onRetry={refetch}
        skeleton={<SkeletonRows rows={6} />}
        slowText={t('slow')}
        staleText={t('stale')}
      >
        {rows.length === 0 && <EmptyState title={t('history.none')}>{t('history.noneHint')}</EmptyState>}
        <ol className={styles.versions} aria-label={t('history.title')}>
          {rows.map((row) => (
            <VersionItem key={row.version} row={row} drafting={drafting} />
          ))}
        </ol>
        {hasNextPage && (
          <Button className={styles.more} busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('history.more')}
          </Button>
        )}
      </Loaded>
    </div>
  );
};

const VersionItem = ({ row, drafting }: { row: VersionRow; drafting: CatalogueDrafting }) => {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const words = useToldWords(drafting.shown);
  const figuresText = useFiguresText();
  const [opened, setOpened] = useState(false);
  const { version, publishedAt, publishedBy, note, dryRun, count, first, undoes } = row;
  const rest = count - first.length;
  return (
    <li>
      <h2>
        {t('history.version', { version })}
        <small>
          {t('history.by', {
            name: publishedBy?.name ?? t('history.nobody'),
            moment: format.moment(publishedAt, serverNow()),
          })}
        </small>
        {undoes !== null && <Badge tone="paused">{t('history.undoes', { version: undoes })}</Badge>}
      </h2>
      <p className={styles.note}>{note}</p>
      {dryRun && (
        <p className={styles.figures}>
          {dryRun.changed > 0 && `${format.number(dryRun.changed)} `}
          {figuresText(dryRun)}
        </p>
      )}
      {!opened && (
        <ul className={styles.first}>
          {tellChanged(first).map((told) => (
            <li key={told.key}>{words.title(told)}</li>
          ))}
        </ul>
      )}
      <Button
        kind="link"
        aria-expanded={opened}
        icon={<IconChevronRight size={15} aria-hidden="true" className={opened ? styles.open : undefined} />}
        onClick={() => setOpened(!opened)}
      >
        {opened ? t('history.fold') : rest > 0 ? t('history.rest', { count: rest }) : t('history.unfold')}
      </Button>
      {opened && <VersionDetails version={version} drafting={drafting} />}
    </li>
  );
};

const VersionDetails = ({ version, drafting }: { version: number; drafting: CatalogueDrafting }) => {
  const { t } = useTranslation('catalogue');
  const { data, error, refetch } = useQuery(versionQuery(version));
  return (
    <div className={styles.details}>
      <Loaded
        pending={!data}
        error={error}
        onRetry={refetch}
        skeleton={<SkeletonRows rows={3} />}
        slowText={t('slow')}
        staleText={t('stale')}
        small
      >
        {data && (
          <>
            <ToldList
              told={tellChanged(data.changed)}
              shown={drafting.shown}
              label={t('history.changes', { version })}
            />
            {data.dryRun && <Moves figures={data.dryRun} />}
            {data.mayUndo && <UndoButton version={version} drafting={drafting} />}
          </>
        )}
      </Loaded>
    </div>
  );
};
