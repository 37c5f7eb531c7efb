import { IconCheck, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button/button.tsx';
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
    <div className={styles.bar}>
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
      {file && (
        <Link to={paths.manyQuestions} className={buttonClass({ size: 'sm' })} data-tooltip={t('steps.anotherHint')}>
          <IconRefresh size={14} aria-hidden="true" />
          {t('steps.another')}
        </Link>
      )}
    </div>
  );
};
