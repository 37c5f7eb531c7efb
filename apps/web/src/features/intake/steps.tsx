import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import styles from './steps.module.css';

const STEPS = ['upload', 'review', 'follow'] as const;

type StepsProps = {
  at: number;
  /** The file that was read; null: written by hand. */
  file?: { name: string; byteSize: number } | null;
};

/** Where one is on the way from a file to its dossier. */
export const Steps = ({ at, file }: StepsProps) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const hint = (step: (typeof STEPS)[number]) => {
    if (step === 'upload' && file) return `${file.name}, ${format.bytes(file.byteSize)}`;
    return t(step === 'upload' && file === null ? 'steps.byHand' : `steps.${step}Hint`);
  };
  return (
    <ol className={styles.steps} aria-label={t('steps.label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          data-done={index < at || undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={styles.number}>{index < at ? <IconCheck size={18} aria-hidden="true" /> : index + 1}</span>
          <span className={styles.words}>
            <b>{t(`steps.${step}`)}</b>
            <small>{hint(step)}</small>
          </span>
        </li>
      ))}
    </ol>
  );
};
