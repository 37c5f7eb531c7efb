import { IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { showToast } from '../../../ui/toast/toast-store.ts';
import type { RoutingModel } from '../routing-report.queries.ts';
import styles from './models.module.css';

type TrainingProgressProps = { training: RoutingModel | null; models: readonly RoutingModel[] };

/** The version being trained; when it is through, one says how it came out. */
export const TrainingProgress = ({ training, models }: TrainingProgressProps) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const now = useNow();
  const followed = useRef<string | null>(null);
  useEffect(() => {
    if (training) {
      followed.current = training.id;
      return;
    }
    const done = models.find(({ id, state }) => id === followed.current && state !== 'training');
    if (!done) return;
    followed.current = null;
    const tone = done.state === 'failed' ? 'late' : 'ok';
    showToast({
      tone,
      message: t('models.trained', { version: done.version, state: t(`models.state.${done.state}`).toLowerCase() }),
    });
  }, [training, models, t]);
  if (!training) return null;
  return (
    <div className={styles.progress} role="status">
      <IconRefresh size={18} aria-hidden="true" />
      <div>
        <p>{t('models.training', { version: training.version })}</p>
        <progress aria-label={t('models.training', { version: training.version })} />
        <small>
          {training.startedAt === null
            ? t('models.waits')
            : t('models.started', { moment: format.moment(training.startedAt, now) })}
        </small>
      </div>
    </div>
  );
};
