import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../lib/api-problem.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { changePassword } from '../../session/sign-in.ts';
import { Button } from '../../ui/button/button.tsx';
import { PasswordField } from '../../ui/field/text-field.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import styles from './settings-page.module.css';

const EMPTY = { current: '', next: '' };

export const ChangePasswordForm = () => {
  const { t } = useTranslation('session');
  const problemText = useProblemText();
  const [fields, setFields] = useState(EMPTY);
  const change = useMutation({
    mutationFn: () => changePassword(fields.current, fields.next),
    onSuccess: () => {
      setFields(EMPTY);
      showToast({ tone: 'ok', message: t('change.done') });
    },
  });
  const currentProblem = problemAt(change.error, '/current');
  const nextProblem = problemAt(change.error, '/next');
  const elsewhere = change.isError && !currentProblem && !nextProblem;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <PasswordField
        label={t('change.current')}
        autoComplete="current-password"
        required
        value={fields.current}
        problem={currentProblem}
        onChange={(event) => setFields({ ...fields, current: event.target.value })}
      />
      <PasswordField
        label={t('change.next')}
        hint={t('change.nextHint')}
        autoComplete="new-password"
        required
        minLength={12}
        value={fields.next}
        problem={nextProblem}
        onChange={(event) => setFields({ ...fields, next: event.target.value })}
      />
      {elsewhere && (
        <p className={styles.problem} role="alert">
          {problemText(change.error).detail}
        </p>
      )}
      <div>
        <Button type="submit" busy={change.isPending}>
          {t('change.submit')}
        </Button>
      </div>
    </form>
  );
};
