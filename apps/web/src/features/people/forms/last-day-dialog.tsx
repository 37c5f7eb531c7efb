import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../../lib/api-problem.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { today } from '../day.ts';
import styles from './forms.module.css';

type LastDayDialogProps = {
  title: string;
  /** What ends: "Công chức xã, Xã Trà Bồng". */
  what: string;
  submit: string;
  /** Pointer of the day in the request. */
  pointer: string;
  error: unknown;
  busy: boolean;
  onSubmit: (validTo: string) => void;
  onClose: () => void;
};

/** Asks for the last day of a role or a posting. */
export const LastDayDialog = ({ title, what, submit, pointer, error, busy, onSubmit, onClose }: LastDayDialogProps) => {
  const { t } = useTranslation(['people', 'common']);
  const [day, setDay] = useState(today);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && day) onSubmit(day);
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form className={styles.form} onSubmit={send} noValidate>
        <p>{what}</p>
        <TextField
          label={t('form.lastDay')}
          hint={t('form.lastDayHint')}
          type="date"
          value={day}
          problem={problemAt(error, pointer) ?? (day ? undefined : t('form.required'))}
          onChange={(event) => setDay(event.target.value)}
        />
        <FormProblem error={error} shown={[pointer]} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary" busy={busy}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
