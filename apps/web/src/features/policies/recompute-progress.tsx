import { IconAlertTriangle, IconCircleCheck, IconRefresh, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { recomputeQuery } from './policies.queries.ts';
import styles from './recompute-progress.module.css';

/** How far a publication has reached the open tickets. */
export const RecomputeProgress = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const { data } = useQuery(recomputeQuery(id));
  if (!data) return null;
  const { state, done, total, moved, breached, error } = data;
  const over = state !== 'queued' && state !== 'running';
  const Icon = state === 'failed' ? IconAlertTriangle : over ? IconCircleCheck : IconRefresh;
  return (
    <div className={styles.progress} data-failed={state === 'failed' || undefined} role="status">
      <Icon size={18} aria-hidden="true" />
      <div>
        <p>
          {state === 'failed'
            ? t('progress.failed', { error: error ?? '' })
            : over
              ? t('progress.done', { moved: format.number(moved), breached: format.number(breached) })
              : t('progress.title')}
        </p>
        {!over && (
          <>
            <progress max={Math.max(total, 1)} value={done} aria-label={t('progress.title')} />
            <small>{t('progress.counted', { done: format.number(done), total: format.number(total) })}</small>
          </>
        )}
      </div>
      <IconButton icon={<IconX size={18} aria-hidden="true" />} label={t('progress.close')} onClick={onClose} />
    </div>
  );
};
