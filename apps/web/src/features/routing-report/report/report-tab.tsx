import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Loaded } from '../../../ui/loaded/loaded.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { reportQuery } from '../routing-report.queries.ts';
import type { Period, RoutingSearch } from '../routing-search.ts';
import { Bounces } from './bounces.tsx';
import { ChannelTable } from './channel-table.tsx';
import { CorrectionMoves } from './correction-moves.tsx';
import { CorrectionReasons } from './correction-reasons.tsx';
import { KeyFigures } from './key-figures.tsx';
import styles from './report.module.css';
import { Weeks } from './weeks.tsx';

type ReportTabProps = { period: Period; search: RoutingSearch; onChange: (patch: Partial<RoutingSearch>) => void };

export const ReportTab = ({ period, search, onChange }: ReportTabProps) => {
  const { t } = useTranslation('routingReport');
  const { data, error, refetch, isPlaceholderData } = useQuery(reportQuery(period, search.ministry));
  // Chosen, one ministry is all that comes; who reads several still has to get back to all.
  const several = data !== undefined && (data.ministries.length > 1 || search.ministry !== null);
  return (
    <Loaded
      pending={!data}
      error={error}
      onRetry={refetch}
      skeleton={<SkeletonRows rows={10} />}
      slowText={t('slow')}
      staleText={t('stale')}
    >
      {data && (
        <div className={styles.report} data-old={isPlaceholderData || undefined}>
          {several && (
            <SelectField
              className={styles.ministry}
              label={t('period.ministry')}
              emptyText={t('period.anyMinistry')}
              options={data.ministries.map(({ code, name }) => ({ value: code, label: name }))}
              value={search.ministry}
              onChange={(ministry) => onChange({ ministry })}
            />
          )}
          <KeyFigures report={data} />
          <Weeks weeks={data.accuracy.weeks} period={period} search={search} />
          <div className={styles.two}>
            <div className={styles.stack}>
              <CorrectionReasons corrections={data.corrections} search={search} />
              <ChannelTable channels={data.accuracy.channels} />
            </div>
            <CorrectionMoves moves={data.corrections.byMove} search={search} />
          </div>
          <Bounces bounces={data.bounces} />
        </div>
      )}
    </Loaded>
  );
};
