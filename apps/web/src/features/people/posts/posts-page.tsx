import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { queryClient } from '../../../lib/query-client.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorState } from '../../../ui/empty-state/error-state.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { PageHeader } from '../../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { postsQuery } from '../people.queries.ts';
import { SearchText } from '../people-filters.tsx';
import styles from '../people-page.module.css';
import { PostDrawer } from './post-drawer.tsx';
import { PostTable } from './post-table.tsx';
import { filterPosts, POST_STATES, type PostsSearch, readPostsSearch, writePostsSearch } from './posts-search.ts';

export const loader = () => {
  queryClient.prefetchQuery(postsQuery);
  return null;
};

export const Page = () => {
  const { t } = useTranslation('people');
  const problemText = useProblemText();
  const [params, setParams] = useSearchParams();
  const search = readPostsSearch(params);
  const { data, error, refetch } = useQuery(postsQuery);
  const posts = data?.items;
  const change = (patch: Partial<PostsSearch>, replace = false) =>
    setParams(writePostsSearch({ ...search, ...patch }), { replace });
  const clear = () => change({ q: '', ministry: null, state: null });
  const shown = posts && filterPosts(posts, search);
  const filtered = search.q !== '' || search.ministry !== null || search.state !== null;
  const ministries = [...new Map(posts?.map(({ ministry }) => [ministry.code, ministry.name])).entries()];
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('posts.title')}
        where={posts && t('posts.where', { count: posts.length, vacant: posts.filter(({ vacant }) => vacant).length })}
      />
      <search className={styles.filters} aria-label={t('posts.filters')}>
        <SearchText
          className={styles.text}
          label={t('posts.text')}
          value={search.q}
          onChange={(q) => change({ q }, true)}
        />
        {ministries.length > 1 && (
          <SelectField
            className={styles.choice}
            label={t('posts.ministry')}
            emptyText={t('posts.anyMinistry')}
            options={ministries.map(([value, label]) => ({ value, label }))}
            value={search.ministry}
            onChange={(ministry) => change({ ministry })}
          />
        )}
        <SelectField
          className={styles.status}
          label={t('posts.state')}
          emptyText={t('posts.anyState')}
          options={[
            { value: 'vacant', label: t('posts.onlyVacant') },
            { value: 'held', label: t('posts.onlyHeld') },
          ]}
          value={search.state}
          onChange={(value) => change({ state: POST_STATES.find((state) => state === value) ?? null })}
        />
        {filtered && (
          <Button kind="link" onClick={clear}>
            {t('filters.clear')}
          </Button>
        )}
      </search>
      {!shown && !error && <SkeletonRows rows={12} />}
      {!shown && error && (
        <ErrorState requestId={problemText(error).requestId} onRetry={refetch}>
          {problemText(error).detail}
        </ErrorState>
      )}
      {shown?.length === 0 && (
        <EmptyState title={t('posts.none')} action={<Button onClick={clear}>{t('filters.clear')}</Button>} />
      )}
      {shown && shown.length > 0 && <PostTable posts={shown} onOpen={(post) => change({ post })} />}
      {search.post && <PostDrawer id={search.post} onClose={() => change({ post: null })} />}
    </div>
  );
};
