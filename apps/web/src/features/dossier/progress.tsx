import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.ts';
import styles from './progress.module.css';

/** "41/52" and its bar. */
export const Progress = ({ done, total, large }: { done: number; total: number; large?: boolean }) => {
  const { t } = useTranslation('dossier');
  return (
    <span className={classNames(styles.progress, large && styles.large)}>
      <b>
        {done}/{total}
      </b>
      <progress value={done} max={Math.max(1, total)} aria-label={t('progress', { done, total })} />
    </span>
  );
};
