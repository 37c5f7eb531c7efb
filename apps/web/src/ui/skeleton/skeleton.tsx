import { useTranslation } from 'react-i18next';
import styles from './skeleton.module.css';

/** One grey block. Sizes are CSS lengths. */
export const Skeleton = ({ width = '100%', height = '12px' }: { width?: string; height?: string }) => (
  <span className={styles.block} style={{ width, height }} aria-hidden="true" />
);

/** Rows at their final height while a list loads; hidden for the first 400 ms. */
export const SkeletonRows = ({ rows = 8 }: { rows?: number }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.rows} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity and never move
        <div className={styles.row} key={row} aria-hidden="true">
          <Skeleton width="150px" height="26px" />
          <div className={styles.grow}>
            <Skeleton width={`${88 - ((row * 17) % 40)}%`} height="13px" />
            <Skeleton width="34%" height="10px" />
          </div>
        </div>
      ))}
    </div>
  );
};
