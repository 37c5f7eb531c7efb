import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs, useParams } from 'react-router';
import { isProblem } from '../../lib/api-problem.ts';
import { queryClient } from '../../lib/query-client.ts';
import { useTrail } from '../../lib/trail.ts';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { clocksQuery, ticketQuery, timelineQuery } from './ticket.queries.ts';
import { TicketBoard } from './ticket-board.tsx';

/** The ticket itself is waited for, so that a wrong address is told at once; its history comes into the page. */
export const loader = async ({ params: { id = '' } }: LoaderFunctionArgs) => {
  queryClient.prefetchQuery(timelineQuery(id));
  queryClient.prefetchQuery(clocksQuery(id));
  await queryClient.ensureQueryData(ticketQuery(id));
  return null;
};

export const Page = () => {
  const { t } = useTranslation('ticket');
  const { id = '' } = useParams();
  const trail = useTrail();
  const { data: ticket, error } = useQuery(ticketQuery(id));
  // Handed to another ministry, say: what one saw before is nobody's business any more.
  if (!ticket || (isProblem(error) && error.status === 404)) {
    return (
      <>
        <PageHeader title={id} />
        <EmptyState
          title={t('gone')}
          action={
            <Link to={trail?.back ?? paths.landing} className={buttonClass()}>
              {t('goBack')}
            </Link>
          }
        />
      </>
    );
  }
  return <TicketBoard key={ticket.id} ticket={ticket} openedAs={id} />;
};
