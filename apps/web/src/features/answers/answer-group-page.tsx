import { IconArrowLeft, IconMailForward } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useNavigate, useParams } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { queryClient } from '../../lib/query-client.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { Citation } from '../../ui/citation/citation.tsx';
import { useNow } from '../../ui/countdown/ticker.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import styles from './answer-group.module.css';
import { type AnswerGroup, answerGroupQuery } from './answers.queries.ts';
import { GroupedList } from './grouped-list.tsx';

export const loader = ({ params: { groupId = '' } }: LoaderFunctionArgs) => {
  queryClient.prefetchInfiniteQuery(answerGroupQuery(groupId));
  return null;
};

/** One answer to several questions: what became of each copy. */
export const Page = () => {
  const { t } = useTranslation('reuse');
  const navigate = useNavigate();
  const { groupId = '' } = useParams();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    answerGroupQuery(groupId),
  );
  // the sums of the page that was read last
  const group = data?.pages.at(-1);
  const missing = isProblem(error, 'not-found') || isProblem(error, 'validation-failed');
  return (
    <>
      <PageHeader
        title={t('group.page')}
        lead={
          <IconButton
            icon={<IconArrowLeft size={18} aria-hidden="true" />}
            label={t('group.back')}
            onClick={() => navigate(-1)}
          />
        }
      />
      {missing ? (
        <EmptyState icon={<IconMailForward size={28} aria-hidden="true" />} title={t('group.missing')}>
          {t('group.missingBody')}
        </EmptyState>
      ) : (
        <Loaded
          pending={!group}
          error={error}
          onRetry={() => refetch()}
          skeleton={<SkeletonRows rows={6} />}
          slowText={t('group.slow')}
          staleText={t('group.stale')}
        >
          {group && (
            <div className={styles.page}>
              <Head group={group} />
              <GroupedList items={data?.pages.flatMap(({ items }) => items) ?? []} />
              {hasNextPage && (
                <div>
                  <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
                    {t('group.more')}
                  </Button>
                </div>
              )}
            </div>
          )}
        </Loaded>
      )}
    </>
  );
};

const Head = ({ group }: { group: AnswerGroup }) => {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  const now = useNow();
  const { by, unit, at, body, citations } = group;
  return (
    <>
      <p className={styles.by}>{t('group.by', { name: by.name, unit: unit.name, moment: format.moment(at, now) })}</p>
      <dl className={styles.sums} aria-label={t('group.sums')}>
        {(['total', 'sent', 'onTime', 'read'] as const).map((sum) => (
          <div key={sum}>
            <dt>{t(`group.${sum}`)}</dt>
            <dd>{group[sum]}</dd>
          </div>
        ))}
      </dl>
      <section className={styles.text} aria-label={t('group.text')}>
        <h2>{t('group.text')}</h2>
        <p>{body}</p>
        <ul className={styles.basis} aria-label={t('match.basis')}>
          {citations.map(({ document, article }) => (
            <li key={`${document} ${article}`}>
              <Citation document={document} detail={article || undefined} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
