import { IconChecklist, IconClockHour4, IconFileDownload, IconFileUpload, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './figures.module.css';

const STEPS = [
  { name: 'drop', icon: IconFileUpload },
  { name: 'check', icon: IconChecklist },
  { name: 'send', icon: IconSend },
  { name: 'follow', icon: IconClockHour4 },
  { name: 'get', icon: IconFileDownload },
] as const;

/** The way of a file, step by step. */
export const StepsFigure = () => {
  const { t } = useTranslation('guide');
  return (
    <ol className={styles.steps} aria-label={t('path.figure')}>
      {STEPS.map(({ name, icon: Icon }) => (
        <li key={name}>
          <Icon size={26} stroke={1.5} aria-hidden="true" />
          <strong>{t(`path.steps.${name}.name`)}</strong>
          <span>{t(`path.steps.${name}.what`)}</span>
        </li>
      ))}
    </ol>
  );
};
