import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { CLOCKS, type ClockKind, type Policies } from '../policies.queries.ts';
import { usePolicyWords } from '../use-policy-words.ts';
import styles from './editor.module.css';
import { LengthFields } from './length-fields.tsx';
import { type PolicyForm, TARGET_KINDS, type TargetForm } from './policy-form.ts';

type TargetFieldsProps = {
  targets: PolicyForm['targets'];
  defaults: Policies['defaults'];
  onChange: (targets: PolicyForm['targets']) => void;
  problemAt: (...pointers: string[]) => string | undefined;
};

/** The six clocks, each with its own way of counting or the product's. */
export const TargetFields = ({ targets, defaults, onChange, problemAt }: TargetFieldsProps) => {
  const { t } = useTranslation('policies');
  const words = usePolicyWords();
  return (
    <div className={styles.targets}>
      {CLOCKS.map((kind) => {
        const fallback = defaults.targets[kind];
        return (
          <TargetRow
            key={kind}
            kind={kind}
            value={targets[kind]}
            fallback={fallback ? words.target(fallback) : t('target.share')}
            onChange={(patch) => onChange({ ...targets, [kind]: { ...targets[kind], ...patch } })}
            problemAt={problemAt}
          />
        );
      })}
    </div>
  );
};

type TargetRowProps = {
  kind: ClockKind;
  value: TargetForm;
  fallback: string;
  onChange: (patch: Partial<TargetForm>) => void;
  problemAt: TargetFieldsProps['problemAt'];
};

const TargetRow = ({ kind, value, fallback, onChange, problemAt }: TargetRowProps) => {
  const { t } = useTranslation('policies');
  const clock = t(`clock.${kind}`);
  const at = `/targets/${kind}`;
  return (
    <fieldset className={styles.target}>
      <legend>
        {clock}
        <small className={styles.purpose}>{t(`clockHint.${kind}`)}</small>
      </legend>
      <div className={styles.counting}>
        <SelectField
          label={t('editor.kind', { clock })}
          hideLabel
          options={TARGET_KINDS.map((each) => ({ value: each, label: t(`editor.kinds.${each}`) }))}
          value={value.kind}
          onChange={(chosen) => onChange({ kind: TARGET_KINDS.find((each) => each === chosen) ?? 'default' })}
          problem={problemAt(at)}
        />
        {value.kind === 'default' && <p className={styles.fallback}>{fallback}</p>}
        {value.kind === 'end_of_working_day' && (
          <TextField
            label={t('editor.days')}
            hideLabel
            aria-label={`${clock}: ${t('editor.days')}`}
            hint={t('editor.daysHint')}
            inputMode="numeric"
            value={value.days}
            onChange={(event) => onChange({ days: event.currentTarget.value })}
            problem={problemAt(`${at}/days`)}
          />
        )}
        {(value.kind === 'working_duration' || value.kind === 'elapsed') && (
          <LengthFields
            label={t('editor.amount')}
            of={clock}
            hideLabel
            value={value}
            onChange={onChange}
            problem={problemAt(`${at}/minutes`)}
          />
        )}
      </div>
    </fieldset>
  );
};
