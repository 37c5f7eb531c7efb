import { useTranslation } from 'react-i18next';
import { problemAt } from '../../lib/api-problem.ts';
import { TextField } from '../../ui/field/text-field.tsx';
import { CommuneField } from './commune-field.tsx';
import styles from './many-questions.module.css';
import type { QuestionsDraft } from './questions-draft.ts';

type DossierFieldsProps = {
  value: QuestionsDraft;
  onChange: (patch: Partial<QuestionsDraft>) => void;
  /** Sending was tried: what is missing is named. */
  tried: boolean;
  error: Error | null;
  asksForOthers: boolean;
};

/** What the dossier is called, and the letter that it came with. */
export const DossierFields = ({ value, onChange, tried, error, asksForOthers }: DossierFieldsProps) => {
  const { t } = useTranslation('intake');
  const { title, letterNumber, letterDate, commune, notQuestions } = value;
  return (
    <section className={styles.fields} aria-label={t('many.dossier')}>
      {asksForOthers && (
        <CommuneField
          value={commune}
          onChange={(next) => onChange({ commune: next })}
          problem={(tried && !commune ? t('commune.missing') : undefined) ?? problemAt(error, '/commune')}
        />
      )}
      <TextField
        label={t('many.name')}
        value={title}
        maxLength={300}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
        problem={(tried && !title.trim() ? t('many.nameMissing') : undefined) ?? problemAt(error, '/title')}
      />
      <div className={styles.letter}>
        <TextField
          label={t('many.letterNumber')}
          optional
          value={letterNumber}
          maxLength={60}
          onChange={(event) => onChange({ letterNumber: event.currentTarget.value })}
          problem={problemAt(error, '/letterNumber')}
        />
        <TextField
          label={t('many.letterDate')}
          optional
          type="date"
          value={letterDate}
          onChange={(event) => onChange({ letterDate: event.currentTarget.value })}
          problem={problemAt(error, '/letterDate')}
        />
      </div>
      {notQuestions.length > 0 && (
        <details className={styles.notQuestions}>
          <summary>{t('many.notQuestions', { count: notQuestions.length })}</summary>
          <ul>
            {notQuestions.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text, which may repeat and never move
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
