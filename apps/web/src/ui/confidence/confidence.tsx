import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './confidence.module.css';

/** Below this a suggestion is shown as unsure and never preselected. */
export const UNSURE_BELOW = 0.6;

/** A share of one, 0.87 → 87%. Under 60% it says "chưa chắc". */
export const Confidence = ({ value, withWords = true }: { value: number; withWords?: boolean }) => {
  const { t } = useTranslation();
  const percent = `${Math.round(value * 100)}%`;
  return (
    <span className={styles.confidence} role="img" aria-label={t('confidence', { percent })}>
      {value < UNSURE_BELOW && (
        <>
          <IconHelpCircle size={14} aria-hidden="true" />
          {withWords && t('unsure')}
        </>
      )}
      <span className={styles.track}>
        <span className={styles.bar} style={{ width: percent }} />
      </span>
      {percent}
    </span>
  );
};
