import { IconAlertTriangle, IconScale, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names.ts';
import styles from './citation.module.css';

type CitationProps = {
  /** Number of the legal text: "139/2025/NĐ-CP". */
  document: string;
  /** "Điều 13", or what is wrong with it. */
  detail?: ReactNode;
  /** Article missing, or the text is no longer in force: say which in `detail`. */
  doubtful?: boolean;
  onRemove?: () => void;
};

export const Citation = ({ document, detail, doubtful, onRemove }: CitationProps) => {
  const { t } = useTranslation();
  const Icon = doubtful ? IconAlertTriangle : IconScale;
  return (
    <span className={classNames(styles.citation, doubtful && styles.doubtful)}>
      <Icon size={13} aria-hidden="true" />
      <b>{document}</b>
      {detail && <span>{detail}</span>}
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={`${t('remove')} ${document}`} onClick={onRemove}>
          <IconX size={13} aria-hidden="true" />
        </button>
      )}
    </span>
  );
};
