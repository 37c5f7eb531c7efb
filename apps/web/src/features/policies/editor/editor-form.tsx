import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/field/checkbox.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { CHANNELS, type Policies, URGENCIES } from '../policies.queries.ts';
import { usePolicyWords } from '../use-policy-words.ts';
import styles from './editor.module.css';
import { LengthFields } from './length-fields.tsx';
import { StepFields } from './step-fields.tsx';
import { TargetFields } from './target-fields.tsx';
import type { PolicyEditing } from './use-policy-editor.ts';

type EditorFormProps = { editing: PolicyEditing; defaults: Policies['defaults']; choosesScope: boolean };

const NOTE_LENGTH = 500;

/** Everything that a version says. */
export const EditorForm = ({ editing, defaults, choosesScope }: EditorFormProps) => {
  const { t } = useTranslation('policies');
  const words = usePolicyWords();
  const { form, change, problemAt, baseVersion } = editing;
  return (
    <>
      <section className={styles.section}>
        <h2>{t('editor.scope')}</h2>
        {choosesScope && (
          <>
            <div className={styles.pair}>
              <SelectField
                label={t('scope.channel')}
                emptyText={t('scope.anyChannel')}
                options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
                value={form.channel}
                onChange={(chosen) => change({ channel: CHANNELS.find((one) => one === chosen) ?? null })}
                problem={problemAt('/channel')}
              />
              <SelectField
                label={t('scope.urgency')}
                emptyText={t('scope.anyUrgency')}
                options={URGENCIES.map((value) => ({ value, label: t(`urgency.${value}`) }))}
                value={form.urgency}
                onChange={(chosen) => change({ urgency: URGENCIES.find((one) => one === chosen) ?? null })}
                problem={problemAt('/urgency')}
              />
            </div>
            <p className={styles.hint}>{t('editor.scopeHint')}</p>
          </>
        )}
        <p>{t('editor.next', { version: baseVersion + 1, rule: words.scope(form) })}</p>
      </section>
      <section className={styles.section}>
        <h2>{t('editor.validity')}</h2>
        <div className={styles.pair}>
          <TextField
            type="date"
            label={t('editor.validFrom')}
            value={form.validFrom}
            onChange={(event) => change({ validFrom: event.currentTarget.value })}
            problem={problemAt('/validFrom')}
          />
          <TextField
            type="date"
            label={t('editor.validTo')}
            optional
            value={form.validTo}
            onChange={(event) => change({ validTo: event.currentTarget.value })}
            problem={problemAt('/validTo')}
          />
        </div>
        <p className={styles.hint}>{t('editor.validToHint')}</p>
      </section>
      <section className={styles.section}>
        <h2>{t('detail.targets')}</h2>
        <TargetFields
          targets={form.targets}
          defaults={defaults}
          onChange={(targets) => change({ targets })}
          problemAt={problemAt}
        />
      </section>
      <section className={styles.section}>
        <h2>{t('editor.steps')}</h2>
        <Checkbox
          label={t('editor.ownSteps')}
          checked={form.ownSteps}
          onChange={(event) => change({ ownSteps: event.target.checked })}
        />
        {form.ownSteps ? (
          <StepFields steps={form.steps} onChange={(steps) => change({ steps })} problemAt={problemAt} />
        ) : (
          <p className={styles.hint}>{defaults.steps.map((step) => words.step(step)).join('; ')}.</p>
        )}
      </section>
      <section className={styles.section}>
        <h2>{t('editor.waits')}</h2>
        <div className={styles.pair}>
          {(['pause', 'close'] as const).map((name) => (
            <LengthFields
              key={name}
              label={t(`editor.wait.${name}`)}
              of={t(`editor.wait.${name}`)}
              hint={t('editor.waitHint')}
              units={['days', 'hours', 'minutes']}
              value={form[name]}
              onChange={(patch) => change({ [name]: { ...form[name], ...patch } })}
              problem={problemAt(name === 'pause' ? '/maximumPauseMinutes' : '/autoCloseMinutes')}
            />
          ))}
        </div>
      </section>
      <section className={styles.section}>
        <TextArea
          label={t('editor.note')}
          placeholder={t('editor.notePlaceholder')}
          optional
          rows={2}
          maxLength={NOTE_LENGTH}
          value={form.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </section>
    </>
  );
};
