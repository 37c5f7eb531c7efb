import { IconPhonePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs, useSearchParams } from 'react-router';
import { queryClient } from '../../../lib/query-client.ts';
import { MEDIA, useMedia } from '../../../lib/use-media.ts';
import { paths } from '../../../paths.ts';
import { buttonClass } from '../../../ui/button/button.tsx';
import { PageHeader } from '../../../ui/page-header/page-header.tsx';
import { callsQuery } from '../hotline.queries.ts';
import { CallFilters } from './call-filters.tsx';
import { CallList } from './call-list.tsx';
import styles from './calls.module.css';
import { type CallsSearch, readCallsSearch, writeCallsSearch } from './calls-search.ts';

/** Asks for the first page and does not wait: the page shows its frame, then what has come. */
export const loader = ({ request }: LoaderFunctionArgs) => {
  queryClient.prefetchInfiniteQuery(callsQuery(readCallsSearch(new URL(request.url).searchParams)));
  return null;
};

export const Page = () => {
  const { t } = useTranslation('hotline');
  const phone = useMedia(MEDIA.phone);
  const [params, setParams] = useSearchParams();
  const search = readCallsSearch(params);
  const change = (patch: Partial<CallsSearch>) => setParams(writeCallsSearch({ ...search, ...patch }));
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('calls.title')}
        actions={
          // On a phone the navigation below has it, and the title needs the room.
          !phone && (
            <Link to={paths.hotline} className={buttonClass({ kind: 'light' })}>
              <IconPhonePlus size={16} aria-hidden="true" />
              {t('calls.newCall')}
            </Link>
          )
        }
      />
      <CallFilters search={search} onChange={change} />
      <CallList search={search} onClear={() => setParams({})} />
    </div>
  );
};
