import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import { Citation } from '../../ui/citation/citation.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import styles from './legal-basis.module.css';
import { type DraftCitation, REASON_LENGTH } from './legal-basis.ts';

type CitationListProps = {
  citations: readonly DraftCitation[];
  reason: string;
  onRemove: (citation: DraftCitation) => void;
  onReason: (reason: string) => void;
};

/** The legal basis of the answer, or the reason why it has none. */
export const CitationList = ({ citations, reason, onRemove, onReason }: CitationListProps) => {
  const { t } = useTranslation('acts');
  const withoutArticle = citations.filter(({ article }) => article === '').length;
  const [explains, setExplains] = useState(false);
  if (citations.length === 0 && reason === '' && !explains) {
    return (
      <div className={styles.basis}>
        <p className={styles.checks}>
          <span className={styles.doubt}>
            <IconAlertTriangle size={15} aria-hidden="true" />
            {t('citation.missingBasis')}
          </span>
          <Button kind="link" size="sm" onClick={() => setExplains(true)}>
            {t('citation.giveReason')}
          </Button>
        </p>
      </div>
    );
  }
  if (citations.length === 0) {
    return (
      <div className={styles.basis}>
        <TextField
          label={t('citation.reason')}
          autoFocus={explains}
          hint={t('citation.reasonHint')}
          maxLength={REASON_LENGTH}
          value={reason}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
      </div>
    );
  }
  return (
    <div className={styles.basis}>
      <ul className={styles.citations} aria-label={t('citation.list')}>
        {citations.map((citation) => (
          <li key={`${citation.document} ${citation.article}`}>
            <Citation
              document={citation.document}
              detail={citation.article || t('citation.noArticle')}
              doubtful={citation.article === ''}
              onRemove={() => onRemove(citation)}
            />
          </li>
        ))}
      </ul>
      <p className={styles.checks}>
        <span className={styles.good}>
          <IconCircleCheck size={15} aria-hidden="true" />
          {t('citation.count', { count: citations.length })}
        </span>
        {withoutArticle > 0 && (
          <span className={styles.doubt}>
            <IconAlertTriangle size={15} aria-hidden="true" />
            {t('citation.withoutArticle', { count: withoutArticle })}
          </span>
        )}
      </p>
    </div>
  );
};
