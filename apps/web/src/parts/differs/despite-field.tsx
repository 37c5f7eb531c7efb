import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/field/text-field.tsx';
import { DESPITE_LENGTH, type DifferingAnswer } from './differing.ts';
import styles from './differs.module.css';
import { SideBySide } from './side-by-side.tsx';

type DespiteFieldProps = {
  others: readonly DifferingAnswer[];
  value: string;
  problem?: string | undefined;
  /** Further words, where the text cannot be changed here. */
  hint?: string;
  onChange: (reason: string) => void;
};

/** In a dialog that sends: the other unit's answer, and why this one goes out all the same. */
const DespiteField = ({ others, value, problem, hint, onChange }: DespiteFieldProps) => {
  const { t } = useTranslation('reuse');
  return (
    <section className={styles.body} aria-label={t('differs.title')}>
      <p>
        {t('differs.intro')} {hint}
      </p>
      <SideBySide others={others} />
      <TextArea
        label={t('differs.reason')}
        hint={t('differs.reasonHint')}
        maxLength={DESPITE_LENGTH}
        value={value}
        problem={problem}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </section>
  );
};

export default DespiteField;
