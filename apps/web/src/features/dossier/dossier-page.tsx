import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs, useParams } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { queryClient } from '../../lib/query-client.ts';
import { useTicketNews } from '../../lib/use-ticket-news.ts';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { useNow } from '../../ui/countdown/ticker.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { Skeleton, SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { DOSSIER_KEY, dossierQuery, dossierTicketsQuery } from './dossier.queries.ts';
import { DossierHead } from './dossier-head.tsx';
import styles from './dossier-page.module.css';
import { DossierQuestions } from './dossier-questions.tsx';
import { nextDue, questionsOf } from './question.ts';
import { ReplyPackMenu } from './reply-pack-menu.tsx';

export const loader = ({ params: { id = '' } }: LoaderFunctionArgs) => {
  // The questions are asked for by the dossier's id, which an address by code does not have yet.
  queryClient.prefetchQuery(dossierQuery(id));
  return null;
};

export const Page = () => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { id = '' } = useParams();
  const dossier = useQuery(dossierQuery(id));
  const dossierId = dossier.data?.id;
  const tickets = useQuery({ ...dossierTicketsQuery(dossierId ?? ''), enabled: dossierId !== undefined });
  const questions = questionsOf(tickets.data ?? [], useNow());
  useTicketNews(
    DOSSIER_KEY,
    (tickets.data ?? []).map(({ clock }) => clock),
    (data) => data.dossierId === dossierId,
  );

  return (
    <>
      <PageHeader
        title={dossier.data?.code ?? t('one')}
        where={dossier.data && `${dossier.data.commune.name}, ${dossier.data.province.name}`}
        lead={
          <Link to={paths.dossiers} className={styles.back} aria-label={t('backToList')} data-tooltip={t('backToList')}>
            <IconArrowLeft size={18} aria-hidden="true" />
          </Link>
        }
        actions={dossier.data && <ReplyPackMenu dossier={dossier.data} />}
      />
      {isProblem(dossier.error, 'not-found') ? (
        <EmptyState
          title={t('gone')}
          action={
            <Link to={paths.dossiers} className={buttonClass()}>
              {t('backToList')}
            </Link>
          }
        />
      ) : (
        <Loaded
          pending={!dossier.data}
          error={dossier.error}
          onRetry={() => dossier.refetch()}
          skeleton={<Skeleton height="180px" />}
          slowText={t('slow')}
          staleText={t('stale', { time: format.time(dossier.dataUpdatedAt) })}
        >
          {dossier.data && <DossierHead dossier={dossier.data} next={nextDue(questions)} />}
          <Loaded
            pending={!tickets.data}
            error={tickets.error}
            onRetry={() => tickets.refetch()}
            skeleton={<SkeletonRows rows={8} />}
            slowText={t('slow')}
            staleText={t('stale', { time: format.time(tickets.dataUpdatedAt) })}
          >
            {dossier.data && tickets.data && <DossierQuestions dossier={dossier.data} questions={questions} />}
          </Loaded>
        </Loaded>
      )}
    </>
  );
};
