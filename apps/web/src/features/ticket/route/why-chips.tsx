import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { REASONS, type Why } from './why.ts';
import styles from './why-chips.module.css';

type WhyChipsProps = {
  value: Why | null;
  onChange: (value: Why | null) => void;
};

/** Why one decides otherwise than was suggested: one click, another one takes it back, nothing waits for it. */
const WhyChips = ({ value, onChange }: WhyChipsProps) => {
  const { t } = useTranslation('flow');
  return (
    <fieldset className={styles.why}>
      <legend>
        {t('why.label')} <span>{t('why.optional')}</span>
      </legend>
      <div className={styles.chips}>
        {REASONS.map((reason) => (
          <button
            key={reason}
            type="button"
            className={styles.chip}
            aria-pressed={value === reason}
            onClick={() => onChange(value === reason ? null : reason)}
          >
            {value === reason && <IconCheck size={13} aria-hidden="true" />}
            {t(`why.${reason}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
};

export default WhyChips;
