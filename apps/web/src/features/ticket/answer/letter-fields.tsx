import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../../lib/api-problem.ts';
import { localToday } from '../../../lib/local-day.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import type { Letter } from './answer-draft.ts';
import styles from './letter-fields.module.css';

/** As the API limits them, in characters. */
const NUMBER_LENGTH = 100;
const REASON_LENGTH = 500;

type LetterFieldsProps = {
  authority: string;
  value: Letter;
  onChange: (value: Letter) => void;
  /** Of the last try to send. */
  error: unknown;
};

/** The letter with which the authority outside has answered; or why there is none. */
const LetterFields = ({ authority, value, onChange, error }: LetterFieldsProps) => {
  const { t } = useTranslation('flow');
  const [spoken, setSpoken] = useState(value.reason !== '');
  return (
    <fieldset className={styles.letter}>
      <legend>{t('refer.letterOf', { authority })}</legend>
      {spoken ? (
        <TextField
          label={t('refer.noLetter')}
          hint={t('refer.noLetterHint')}
          autoFocus={value.reason === ''}
          maxLength={REASON_LENGTH}
          value={value.reason}
          onChange={(event) => onChange({ ...value, reason: event.currentTarget.value })}
          problem={problemAt(error, '/noLetterReason')}
        />
      ) : (
        <div className={styles.pair}>
          <TextField
            label={t('refer.number')}
            placeholder={t('refer.numberExample')}
            maxLength={NUMBER_LENGTH}
            value={value.number}
            onChange={(event) => onChange({ ...value, number: event.currentTarget.value })}
            problem={problemAt(error, '/authorityAnswer/documentNumber') ?? problemAt(error, '/authorityAnswer')}
          />
          <TextField
            type="date"
            label={t('refer.date')}
            max={localToday()}
            value={value.date}
            onChange={(event) => onChange({ ...value, date: event.currentTarget.value })}
            problem={problemAt(error, '/authorityAnswer/date')}
          />
        </div>
      )}
      <Button
        kind="link"
        size="sm"
        onClick={() => {
          // what is not shown is not sent
          onChange(spoken ? { ...value, reason: '' } : { ...value, number: '', date: '' });
          setSpoken(!spoken);
        }}
      >
        {t(spoken ? 'refer.hasLetter' : 'refer.hasNoLetter')}
      </Button>
    </fieldset>
  );
};

export default LetterFields;
