import { IconArrowLeft, IconBook } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useNavigate, useParams } from 'react-router';
import { isProblem } from '../../lib/api-problem.ts';
import { queryClient } from '../../lib/query-client.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { ArticleText } from './article-text.tsx';
import { articleQuery } from './handbook.queries.ts';

export const loader = ({ params: { id = '' } }: LoaderFunctionArgs) => {
  queryClient.prefetchQuery(articleQuery(id));
  return null;
};

/** One article of the handbook, to be read. */
export const Page = () => {
  const { t } = useTranslation('handbook');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const article = useQuery(articleQuery(id));
  const missing = isProblem(article.error, 'not-found');
  return (
    <>
      <PageHeader
        title={article.data?.code ?? t('title')}
        where={t('title')}
        lead={
          <IconButton
            icon={<IconArrowLeft size={18} aria-hidden="true" />}
            label={t('back')}
            onClick={() => navigate(-1)}
          />
        }
      />
      {missing ? (
        <EmptyState icon={<IconBook size={28} aria-hidden="true" />} title={t('missing')}>
          {t('missingBody')}
        </EmptyState>
      ) : (
        <Loaded
          pending={!article.data}
          error={article.error}
          onRetry={() => article.refetch()}
          skeleton={<SkeletonRows rows={5} />}
          slowText={t('slow')}
          staleText={t('stale')}
        >
          {article.data && <ArticleText article={article.data} />}
        </Loaded>
      )}
    </>
  );
};
