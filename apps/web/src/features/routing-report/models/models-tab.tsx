import { IconRefresh, IconTargetArrow } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useUser } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../../ui/loaded/loaded.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { modelsQuery, type RoutingModel } from '../routing-report.queries.ts';
import { ActivateDialog } from './activate-dialog.tsx';
import { ModelCard } from './model-card.tsx';
import styles from './models.module.css';
import { TrainDialog } from './train-dialog.tsx';
import { TrainingProgress } from './training-progress.tsx';

export const ModelsTab = () => {
  const { t } = useTranslation('routingReport');
  const manages = may(useUser(), 'routing-model:manage');
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(modelsQuery);
  const [trains, setTrains] = useState(false);
  const [activating, setActivating] = useState<RoutingModel | null>(null);
  const first = data?.pages[0];
  // One in training moves into the first page while later ones are kept: told once.
  const items = [...new Map(data?.pages.flatMap((page) => page.items).map((model) => [model.id, model])).values()];
  const trained = items.filter(({ state }) => state !== 'training');
  return (
    <div className={styles.models}>
      <div className={styles.lead}>
        <p className={styles.hint}>{t('models.intro')}</p>
        {manages && first && !first.training && (
          <Button kind="primary" icon={<IconRefresh size={16} aria-hidden="true" />} onClick={() => setTrains(true)}>
            {t('models.train')}
          </Button>
        )}
      </div>
      <TrainingProgress training={first?.training ?? null} models={items} />
      <Loaded
        pending={!data}
        error={error}
        onRetry={refetch}
        skeleton={<SkeletonRows rows={6} />}
        slowText={t('slow')}
        staleText={t('stale')}
      >
        {first && trained.length === 0 && (
          <EmptyState icon={<IconTargetArrow size={28} aria-hidden="true" />} title={t('models.none')}>
            {t('models.noneHint')}
          </EmptyState>
        )}
        {first && (
          <ul className={styles.list} aria-label={t('models.list')}>
            {trained.map((model) => (
              <ModelCard
                key={model.id}
                model={model}
                rules={first.rules}
                onActivate={manages && model.usable ? () => setActivating(model) : null}
              />
            ))}
          </ul>
        )}
      </Loaded>
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('models.more')}
          </Button>
        </div>
      )}
      {trains && <TrainDialog onClose={() => setTrains(false)} />}
      {activating && (
        <ActivateDialog model={activating} current={first?.current ?? null} onClose={() => setActivating(null)} />
      )}
    </div>
  );
};
