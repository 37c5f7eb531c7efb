import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useSearchParams } from 'react-router';
import { queryClient } from '../../lib/query-client.ts';
import { MEDIA, useMedia } from '../../lib/use-media.ts';
import { may, useUser } from '../../session/use-session.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { CreatePersonDialog } from './forms/create-person-dialog.tsx';
import { peopleQuery } from './people.queries.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleList } from './people-list.tsx';
import styles from './people-page.module.css';
import { type PeopleSearch, readPeopleSearch, writePeopleSearch } from './people-search.ts';
import { PersonDrawer } from './person/person-drawer.tsx';

/** Asks for the first page and does not wait: the page shows its frame, then who has come. */
export const loader = ({ request }: LoaderFunctionArgs) => {
  queryClient.prefetchInfiniteQuery(peopleQuery(readPeopleSearch(new URL(request.url).searchParams)));
  return null;
};

export const Page = () => {
  const { t } = useTranslation('people');
  const user = useUser();
  const phone = useMedia(MEDIA.phone);
  const [params, setParams] = useSearchParams();
  const [creating, setCreating] = useState(false);
  const search = readPeopleSearch(params);
  const change = (patch: Partial<PeopleSearch>, replace = false) =>
    setParams(writePeopleSearch({ ...search, ...patch }), { replace });
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title')}
        actions={
          may(user, 'people:manage') &&
          (phone ? (
            <IconButton
              size="touch"
              icon={<IconUserPlus size={20} aria-hidden="true" />}
              label={t('create')}
              onClick={() => setCreating(true)}
            />
          ) : (
            <Button
              kind="primary"
              icon={<IconUserPlus size={16} aria-hidden="true" />}
              onClick={() => setCreating(true)}
            >
              {t('create')}
            </Button>
          ))
        }
      />
      <PeopleFilters search={search} onChange={change} />
      <PeopleList
        search={search}
        onOpen={(person) => change({ person })}
        onClear={() => change({ q: '', role: null, unit: null, unitName: null, status: null })}
      />
      {search.person && <PersonDrawer id={search.person} onClose={() => change({ person: null })} />}
      {creating && <CreatePersonDialog onClose={() => setCreating(false)} />}
    </div>
  );
};
