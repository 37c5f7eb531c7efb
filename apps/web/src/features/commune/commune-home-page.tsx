import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { queryClient } from '../../lib/query-client.ts';
import { useUser } from '../../session/use-session.ts';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { AskBand } from './ask-band.tsx';
import {
  communeDossiersQuery,
  freshAnswersQuery,
  neededQuery,
  ownCountsQuery,
  ownQuestionsQuery,
} from './commune.queries.ts';
import styles from './commune-home.module.css';
import { readCommuneSearch } from './commune-search.ts';
import { CommuneSide } from './commune-side.tsx';
import { NeedsMe } from './needs-me.tsx';
import { OwnQuestions } from './own-questions.tsx';

/** Asks for everything at once and waits for nothing: on a weak line the page shows what has come. */
export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = readCommuneSearch(new URL(request.url).searchParams);
  queryClient.prefetchInfiniteQuery(ownQuestionsQuery(search));
  for (const query of [neededQuery, freshAnswersQuery]) queryClient.prefetchQuery(query);
  queryClient.prefetchQuery(ownCountsQuery(search.q));
  queryClient.prefetchQuery(communeDossiersQuery);
  return null;
};

export const Page = () => {
  const { t } = useTranslation('dossier');
  const { roles } = useUser();
  const commune = roles.find(({ role }) => role === 'commune_staff')?.unit.name;
  return (
    <>
      <PageHeader title={t('home.title')} where={commune} />
      <div className={styles.page}>
        <AskBand />
        <NeedsMe />
        <CommuneSide />
        <OwnQuestions />
      </div>
    </>
  );
};
