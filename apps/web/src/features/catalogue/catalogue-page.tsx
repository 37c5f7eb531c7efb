import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { queryClient } from '../../lib/query-client.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { catalogueQuery } from './catalogue.queries.ts';
import { CatalogueFrame } from './catalogue-frame.tsx';
import styles from './catalogue-page.module.css';
import { type CatalogueSearch, outsideKey, readCatalogueSearch, writeCatalogueSearch } from './catalogue-search.ts';
import { CatalogueTools } from './catalogue-tools.tsx';
import { DepartmentList } from './department-list.tsx';
import { DepartmentView } from './department-view.tsx';
import type { CatalogueDrafting } from './draft/use-catalogue-draft.ts';
import { EditingContext } from './editing.ts';
import { OutsideView } from './outside-view.tsx';
import { outsideHits, siftDepartment } from './sift.ts';

export const loader = () => {
  queryClient.prefetchQuery(catalogueQuery);
  return null;
};

/** Who answers for what: fields, key terms, legal texts and procedures of every department, each with its days. */
export const Page = () => {
  const { t } = useTranslation('catalogue');
  return <CatalogueFrame title={t('title')}>{(drafting) => <Board drafting={drafting} />}</CatalogueFrame>;
};

/** Where most of what is sought stands; the first when nothing is. */
const mostHits = <Found extends { hits: number }>(found: readonly Found[]): Found | undefined =>
  found.reduce<Found | undefined>((most, one) => (most && most.hits >= one.hits ? most : one), undefined);

const Board = ({ drafting }: { drafting: CatalogueDrafting }) => {
  const { t } = useTranslation('catalogue');
  const [params, setParams] = useSearchParams();
  const search = readCatalogueSearch(params);
  const { shown } = drafting;
  const day = search.on ?? shown.today;
  const change = (patch: Partial<CatalogueSearch>, replace = false) =>
    setParams(writeCatalogueSearch({ ...search, ...patch }), { replace });

  const groups = shown.ministries.map((ministry) => ({
    ministry,
    departments: ministry.departments
      .map((department) => siftDepartment(department, search.q))
      .filter(({ hits }) => hits > 0),
  }));
  const outside = shown.otherMinistries
    .map((ministry) => ({ ministry, hits: outsideHits(ministry, search.q) }))
    .filter(({ hits }) => hits > 0);
  const departments = groups.flatMap((group) => group.departments);
  const outsider = outside.find(({ ministry }) => outsideKey(ministry.name) === search.chosen);
  const chosen =
    departments.find(({ department }) => department.code === search.chosen) ??
    (outsider ? undefined : mostHits(departments));
  const onlyOutside = chosen ? undefined : (outsider ?? mostHits(outside));
  const chosenKey = chosen?.department.code ?? (onlyOutside && outsideKey(onlyOutside.ministry.name)) ?? null;
  const holder = shown.ministries.find(({ departments: all }) =>
    all.some(({ code }) => code === chosen?.department.code),
  );
  return (
    <>
      <CatalogueTools search={search} today={shown.today} onChange={change} />
      {chosenKey === null ? (
        <EmptyState title={t('nothing', { q: search.q })}>{t('nothingHint')}</EmptyState>
      ) : (
        <div className={styles.columns}>
          <DepartmentList
            groups={groups}
            outside={outside}
            chosen={chosenKey}
            day={day}
            sought={search.q !== ''}
            onChoose={(key) => change({ chosen: key, tab: null })}
          />
          {chosen && holder && (
            <EditingContext value={{ drafting, day, q: search.q, ministry: holder, mayEdit: holder.mayEdit }}>
              <DepartmentView
                key={chosen.department.code}
                sifted={chosen}
                tab={search.tab}
                onTab={(tab) => change({ tab }, true)}
              />
            </EditingContext>
          )}
          {onlyOutside && (
            <EditingContext
              value={{ drafting, day, q: search.q, ministry: null, mayEdit: shown.mayEditOtherMinistries }}
            >
              <OutsideView key={onlyOutside.ministry.name} ministry={onlyOutside.ministry} />
            </EditingContext>
          )}
        </div>
      )}
    </>
  );
};
