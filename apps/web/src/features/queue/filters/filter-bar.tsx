import {
  IconAdjustmentsHorizontal,
  IconBaselineDensityMedium,
  IconSortAscending,
  IconSortDescending,
} from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEDIA, useMedia } from '../../../lib/use-media.ts';
import { usePreference } from '../../../lib/use-preference.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Drawer } from '../../../ui/dialog/dialog.tsx';
import type { Ticket } from '../queue.queries.ts';
import { FILTERS, isFiltered, type QueueSearch, withoutFilters } from '../queue-search.ts';
import { FilterChips } from './filter-chips.tsx';
import styles from './filters.module.css';
import { TextFilter } from './text-filter.tsx';

type FilterBarProps = {
  search: QueueSearch;
  onChange: (patch: Partial<QueueSearch>, replace?: boolean) => void;
  tickets: readonly Ticket[];
  textRef: Ref<HTMLInputElement>;
};

export const FilterBar = ({ search, onChange, tickets, textRef }: FilterBarProps) => {
  const { t } = useTranslation(['queue', 'common']);
  const phone = useMedia(MEDIA.phone);
  const [sheet, setSheet] = useState(false);
  const [density, setDensity] = usePreference('density');
  const active = FILTERS.filter((filter) => search[filter] !== null).length;
  const SortIcon = search.sort === 'due' ? IconSortAscending : IconSortDescending;
  const chips = <FilterChips search={search} onChange={onChange} tickets={tickets} />;
  const clearAll = isFiltered(search) && (
    <Button kind="link" size="sm" onClick={() => onChange(withoutFilters(search))}>
      {t('filter.clear')}
    </Button>
  );
  const sort = (
    <Button
      kind="ghost"
      size="sm"
      icon={<SortIcon size={15} aria-hidden="true" />}
      aria-label={t('sort.label', { order: t(`sort.${search.sort}`) })}
      data-tooltip={t('sort.change')}
      onClick={() => onChange({ sort: search.sort === 'due' ? 'newest' : 'due' })}
    >
      {t(`sort.${search.sort}`)}
    </Button>
  );

  return (
    <search className={styles.bar} aria-label={t('filter.title')}>
      <TextFilter ref={textRef} value={search.q} onChange={(q) => onChange({ q }, true)} />
      {phone ? (
        <>
          <Button icon={<IconAdjustmentsHorizontal size={16} aria-hidden="true" />} onClick={() => setSheet(true)}>
            {active > 0 ? t('filter.openWith', { count: active }) : t('filter.open')}
          </Button>
          <Drawer opened={sheet} onClose={() => setSheet(false)} title={t('filter.title')} position="bottom">
            <div className={styles.sheet}>
              <div className={styles.chips}>{chips}</div>
              <div>
                {sort} {clearAll}
              </div>
            </div>
          </Drawer>
        </>
      ) : (
        <>
          <div className={styles.chips}>
            {chips}
            {clearAll}
          </div>
          <div className={styles.end}>
            {sort}
            <IconButton
              size="sm"
              icon={<IconBaselineDensityMedium size={16} aria-hidden="true" />}
              label={t(density === 'compact' ? 'density.comfortable' : 'density.compact')}
              onClick={() => setDensity(density === 'compact' ? 'comfortable' : 'compact')}
            />
          </div>
        </>
      )}
    </search>
  );
};
