import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.ts';
import styles from './progress.module.css';

type ProgressProps = { done: number; total: number; large?: boolean /** What the number counts. */; words?: string };

/** "41/52" and its bar. */
export const Progress = ({ done, total, large, words }: ProgressProps) => {
  const { t } = useTranslation('dossier');
  return (
    <span className={classNames(styles.progress, large && styles.large)}>
      <b>
        {done}/{total}
      </b>
      {words && <span className={styles.counted}>{words}</span>}
      <progress value={done} max={Math.max(1, total)} aria-label={t('progress', { done, total })} />
    </span>
  );
};
