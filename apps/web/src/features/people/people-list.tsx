import { IconUserSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { Avatar } from '../../ui/avatar/avatar.tsx';
import { Badge } from '../../ui/badge/badge.tsx';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorState } from '../../ui/empty-state/error-state.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { RowTable } from '../../ui/table/row-table.tsx';
import { AccountStatus } from './account-status.tsx';
import { type PersonSummary, peopleQuery } from './people.queries.ts';
import styles from './people-page.module.css';
import { isFiltered, type PeopleSearch } from './people-search.ts';

type PeopleListProps = { search: PeopleSearch; onOpen: (id: string) => void; onClear: () => void };

export const PeopleList = ({ search, onOpen, onClear }: PeopleListProps) => {
  const { t } = useTranslation('people');
  const problemText = useProblemText();
  const people = useInfiniteQuery(peopleQuery(search));
  const rows = people.data?.pages.flatMap(({ items }) => items);
  if (!rows) {
    if (!people.isError) return <SkeletonRows rows={12} />;
    const { title, detail, requestId } = problemText(people.error);
    return (
      <ErrorState title={title} requestId={requestId} onRetry={() => people.refetch()}>
        {detail}
      </ErrorState>
    );
  }
  if (rows.length === 0) {
    const filtered = isFiltered(search);
    return (
      <EmptyState
        icon={<IconUserSearch size={28} aria-hidden="true" />}
        title={filtered ? t('emptyFiltered') : t('empty')}
        action={filtered && <Button onClick={onClear}>{t('filters.clear')}</Button>}
      />
    );
  }
  return (
    <>
      <RowTable className={styles.table} aria-label={t('list')} aria-busy={people.isPlaceholderData || undefined}>
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            <th scope="col">{t('column.roles')}</th>
            <th scope="col">{t('column.username')}</th>
            <th scope="col">{t('column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((person) => (
            <PersonRow key={person.id} person={person} onOpen={() => onOpen(person.id)} />
          ))}
        </tbody>
      </RowTable>
      {people.hasNextPage && (
        <div className={styles.more}>
          <Button busy={people.isFetchingNextPage} onClick={() => people.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
};

/** More than this many roles make a row too tall to scan. */
const SHOWN_ROLES = 2;

const PersonRow = ({ person, onOpen }: { person: PersonSummary; onOpen: () => void }) => {
  const { t } = useTranslation(['people', 'common']);
  const { name, title, username, roles } = person;
  return (
    <tr>
      <td>
        <span className={styles.person}>
          <Avatar name={name} id={person.id} size="lg" decorative />
          <span>
            <button type="button" className={styles.open} onClick={onOpen} aria-label={t('open', { name })}>
              {name}
            </button>
            <small>{title}</small>
          </span>
        </span>
      </td>
      <td>
        {roles.length === 0 && <span className={styles.faint}>{t('noRole')}</span>}
        {roles.slice(0, SHOWN_ROLES).map(({ role, unit, via }) => (
          <p key={role + unit.id + via}>
            {t(`common:role.${role}`)}, <span className={styles.faint}>{unit.name}</span>{' '}
            {via === 'substitution' && <Badge tone="paused">{t('via.substitution')}</Badge>}
          </p>
        ))}
        {roles.length > SHOWN_ROLES && <small>{t('moreRoles', { count: roles.length - SHOWN_ROLES })}</small>}
      </td>
      <td className={styles.username}>{username}</td>
      <td>
        <AccountStatus person={person} />
      </td>
    </tr>
  );
};
