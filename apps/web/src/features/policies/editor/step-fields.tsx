import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Checkbox } from '../../../ui/field/checkbox.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { RUNGS } from '../step-list.tsx';
import styles from './editor.module.css';
import { LengthFields } from './length-fields.tsx';
import { A_STEP, MOMENTS, type StepForm } from './policy-form.ts';

type StepFieldsProps = {
  steps: readonly StepForm[];
  onChange: (steps: readonly StepForm[]) => void;
  problemAt: (...pointers: string[]) => string | undefined;
};

/** When a clock warns, and whom. */
export const StepFields = ({ steps, onChange, problemAt }: StepFieldsProps) => {
  const { t } = useTranslation('policies');
  return (
    <div className={styles.steps}>
      {steps.map((step, index) => (
        <StepRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no identity but its place, and its fields keep no state
          key={index}
          step={step}
          number={index + 1}
          onChange={(patch) => onChange(steps.map((one, i) => (i === index ? { ...one, ...patch } : one)))}
          onRemove={() => onChange(steps.filter((_, i) => i !== index))}
          problemAt={problemAt}
        />
      ))}
      {problemAt('/steps') && (
        <p className={styles.problem} role="alert">
          {problemAt('/steps')}
        </p>
      )}
      <Button size="sm" icon={<IconPlus size={15} aria-hidden="true" />} onClick={() => onChange([...steps, A_STEP])}>
        {t('editor.addStep')}
      </Button>
    </div>
  );
};

type StepRowProps = {
  step: StepForm;
  number: number;
  onChange: (patch: Partial<StepForm>) => void;
  onRemove: () => void;
  problemAt: StepFieldsProps['problemAt'];
};

const StepRow = ({ step, number, onChange, onRemove, problemAt }: StepRowProps) => {
  const { t } = useTranslation('policies');
  const at = `/steps/${number - 1}`;
  const name = t('editor.stepOf', { number });
  const told = problemAt(`${at}/tell`, ...RUNGS.map((_, i) => `${at}/tell/${i}`));
  return (
    <fieldset className={styles.step}>
      <legend className="visually-hidden">{name}</legend>
      <div className={styles.moment}>
        <SelectField
          label={t('editor.moment')}
          options={MOMENTS.map((each) => ({ value: each, label: t(`editor.moments.${each}`) }))}
          value={step.moment}
          onChange={(chosen) => onChange({ moment: MOMENTS.find((each) => each === chosen) ?? step.moment })}
          problem={problemAt(`${at}/at`, `${at}/key`)}
        />
        {step.moment === 'percent' ? (
          <TextField
            label={t('editor.percent')}
            inputMode="numeric"
            value={step.amount}
            onChange={(event) => onChange({ amount: event.currentTarget.value })}
            problem={problemAt(`${at}/at/percent`)}
          />
        ) : (
          <LengthFields
            label={t('editor.amount')}
            of={name}
            value={step}
            onChange={onChange}
            problem={problemAt(`${at}/at/${step.moment}`)}
          />
        )}
        <IconButton
          icon={<IconTrash size={18} aria-hidden="true" />}
          label={t('editor.removeStep', { number })}
          onClick={onRemove}
        />
      </div>
      <fieldset className={styles.tell}>
        <legend>{t('editor.tell')}</legend>
        {RUNGS.map((rung) => (
          <Checkbox
            key={rung}
            label={t(`rung.${rung}`)}
            checked={step.tell.includes(rung)}
            onChange={(event) =>
              onChange({
                tell: RUNGS.filter((each) => (each === rung ? event.target.checked : step.tell.includes(each))),
              })
            }
          />
        ))}
        {told && (
          <p className={styles.problem} role="alert">
            {told}
          </p>
        )}
      </fieldset>
      <Checkbox
        label={t('editor.stepUrgent')}
        checked={step.urgent}
        onChange={(event) => onChange({ urgent: event.target.checked })}
      />
    </fieldset>
  );
};
