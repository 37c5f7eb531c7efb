import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './steps.module.css';

const STEPS = ['paste', 'review', 'follow'] as const;

/** Where one is on the way from a letter to its dossier. */
export const Steps = ({ at }: { at: number }) => {
  const { t } = useTranslation('intake');
  return (
    <ol className={styles.steps} aria-label={t('many.steps.label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          data-done={index < at || undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={styles.number}>{index < at ? <IconCheck size={18} aria-hidden="true" /> : index + 1}</span>
          <span className={styles.words}>
            <b>{t(`many.steps.${step}`)}</b>
            <small>{t(`many.steps.${step}Hint`)}</small>
          </span>
        </li>
      ))}
    </ol>
  );
};
