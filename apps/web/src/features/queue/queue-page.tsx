import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs } from 'react-router';
import { queryClient } from '../../lib/query-client.ts';
import { MEDIA, useMedia } from '../../lib/use-media.ts';
import { paths } from '../../paths.ts';
import { may, useUser } from '../../session/use-session.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { Kbd } from '../../ui/kbd/kbd.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { queueCountsQuery, queueListQuery } from './queue.queries.ts';
import { QueueBoard } from './queue-board.tsx';
import { readSearch } from './queue-search.ts';

/** Asks for list and counts at once and waits for neither: the page shows its frame, then what has come. */
export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = readSearch(new URL(request.url).searchParams);
  queryClient.prefetchInfiniteQuery(queueListQuery(search));
  queryClient.prefetchQuery(queueCountsQuery(search));
  return null;
};

export const Page = () => {
  const { t } = useTranslation('queue');
  const user = useUser();
  // There the middle of the bottom navigation leads to it.
  const phone = useMedia(MEDIA.phone);
  const units = [...new Set(user.roles.map(({ unit }) => unit.name))];
  return (
    <>
      <PageHeader
        title={t('title')}
        where={units.join(' · ')}
        actions={
          may(user, 'ticket:create') &&
          !phone && (
            <Link to={paths.newQuestion} className={buttonClass({ kind: 'light' })}>
              <IconPlus size={16} aria-hidden="true" />
              {t('record')}
              <Kbd keys={['N']} />
            </Link>
          )
        }
      />
      <QueueBoard />
    </>
  );
};
