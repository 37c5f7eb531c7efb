import { IconFolders } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './chip.module.css';

/** Progress of a dossier, "41/52", with its bar. */
export const DossierChip = ({ done, total }: { done: number; total: number }) => {
  const { t } = useTranslation();
  return (
    <span className={styles.dossier} role="img" aria-label={t('dossierProgress', { done, total })}>
      <IconFolders size={13} aria-hidden="true" />
      {t('dossierChip')}{' '}
      <b>
        {done}/{total}
      </b>
      <span className={styles.track}>
        <span className={styles.bar} style={{ width: `${total > 0 ? (done / total) * 100 : 0}%` }} />
      </span>
    </span>
  );
};
