import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field/select-field.tsx';
import { SegmentedControl } from '../../ui/segmented/segmented-control.tsx';
import type { QuestionDraft } from './question-draft.ts';
import styles from './question-form.module.css';

type QuestionOptionsProps = { value: QuestionDraft; onChange: (patch: Partial<QuestionDraft>) => void };

/** Which ministry, and whether it cannot wait its turn. */
export const QuestionOptions = ({ value, onChange }: QuestionOptionsProps) => {
  const { t } = useTranslation('intake');
  return (
    <div className={styles.options}>
      <SelectField
        label={t('ministry.label')}
        value={value.ministry}
        emptyText={t('ministry.auto')}
        options={[
          { value: 'MoIT', label: t('ministry.MoIT') },
          { value: 'MAE', label: t('ministry.MAE') },
        ]}
        onChange={(ministry) => onChange({ ministry: ministry === 'MoIT' || ministry === 'MAE' ? ministry : null })}
      />
      <div className={styles.urgency}>
        <span className={styles.label} aria-hidden="true">
          {t('urgency.label')}
        </span>
        <SegmentedControl
          label={t('urgency.label')}
          value={value.urgency}
          onChange={(urgency) => onChange({ urgency })}
          options={[
            { value: 'normal', label: t('urgency.normal') },
            { value: 'urgent', label: t('urgency.urgent') },
          ]}
        />
      </div>
    </div>
  );
};
