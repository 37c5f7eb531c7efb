import { IconChevronLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { isProblem } from '../../../lib/api-problem.ts';
import { paths } from '../../../paths.ts';
import { buttonClass } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { Steps } from '../steps.tsx';
import { draftQuery } from './draft.queries.ts';
import { DraftBoard } from './draft-board.tsx';
import styles from './draft-page.module.css';

export const Page = () => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const { draftId = '' } = useParams();
  const { data: draft, error, refetch, dataUpdatedAt } = useQuery(draftQuery(draftId));
  const lead = (
    <Link to={paths.manyQuestions} className={styles.back} aria-label={t('toStart')} data-tooltip={t('toStart')}>
      <IconChevronLeft size={18} aria-hidden="true" />
    </Link>
  );
  if (isProblem(error) && error.status === 404)
    return (
      <>
        <PageHeader title={t('title')} lead={lead} />
        <EmptyState
          title={t('gone.title')}
          action={
            <Link to={paths.manyQuestions} className={buttonClass({ kind: 'primary' })}>
              {t('gone.back')}
            </Link>
          }
        >
          {t('gone.text')}
        </EmptyState>
      </>
    );
  const where = draft?.commune && draft.province ? `${draft.commune.name}, ${draft.province.name}` : undefined;
  return (
    <>
      <PageHeader title={t('title')} where={where} lead={lead} />
      <Loaded
        pending={!draft}
        error={error}
        onRetry={() => void refetch()}
        skeleton={<SkeletonRows rows={10} />}
        slowText={t('slow')}
        staleText={t('stale', { time: format.time(dataUpdatedAt) })}
      >
        {draft && <DraftBoard key={draft.id} draft={draft} steps={<Steps at={1} file={draft.file} />} />}
      </Loaded>
    </>
  );
};
