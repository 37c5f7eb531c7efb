import { IconCircleCheck, IconFilterOff, IconRefreshAlert } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorState } from '../../../ui/empty-state/error-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import styles from './queue-states.module.css';

const SLOW_MS = 4_000;

export const QueueLoading = () => {
  const { t } = useTranslation('queue');
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {slow && (
        <p className={styles.slow} role="status">
          {t('slow')}
        </p>
      )}
      <SkeletonRows rows={9} />
    </>
  );
};

export const QueueError = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const { title, detail, requestId } = useProblemText()(error);
  return (
    <ErrorState title={title} requestId={requestId} onRetry={onRetry}>
      {detail}
    </ErrorState>
  );
};

/** The list on the screen is older than it should be: said above it, the list itself stays. */
export const QueueStale = ({ at, onRetry }: { at: number; onRetry: () => void }) => {
  const { t } = useTranslation(['queue', 'common']);
  const format = useFormat();
  return (
    <p className={styles.stale} role="status">
      <IconRefreshAlert size={16} aria-hidden="true" />
      {t('stale', { time: format.time(at) })}
      <Button kind="link" onClick={onRetry}>
        {t('common:retry')}
      </Button>
    </p>
  );
};

type QueueEmptyProps = {
  kind: 'open' | 'view' | 'filtered';
  answeredToday: number | undefined;
  /** One way on. */
  action: ReactNode;
};

export const QueueEmpty = ({ kind, answeredToday, action }: QueueEmptyProps) => {
  const { t } = useTranslation('queue');
  const Icon = kind === 'filtered' ? IconFilterOff : IconCircleCheck;
  return (
    <EmptyState icon={<Icon size={32} aria-hidden="true" />} title={t(`empty.${kind}`)} action={action}>
      {kind !== 'filtered' && answeredToday !== undefined && t('empty.last', { count: answeredToday })}
    </EmptyState>
  );
};
