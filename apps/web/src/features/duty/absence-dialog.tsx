import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../lib/api-problem.ts';
import { localToday } from '../../lib/local-day.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { FormProblem } from '../../ui/form-problem/form-problem.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type DutyPerson, useCreateAbsence } from './duty.queries.ts';
import styles from './duty-page.module.css';

const SHOWN = ['/from', '/to', '/note'];

/** Enters for somebody else that they are away. */
export const AbsenceDialog = ({ person, onClose }: { person: DutyPerson; onClose: () => void }) => {
  const { t } = useTranslation(['duty', 'common']);
  const create = useCreateAbsence(person.id);
  const [fields, setFields] = useState(() => ({ from: localToday(), to: '', note: '' }));
  const [tried, setTried] = useState(false);
  const input = (name: keyof typeof fields) => ({
    value: fields[name],
    problem:
      problemAt(create.error, `/${name}`) ?? (tried && name !== 'note' && !fields[name] ? t('required') : undefined),
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (create.isPending || !fields.from || !fields.to) return;
    create.mutate(
      { from: fields.from, to: fields.to, note: fields.note.trim() || null },
      {
        onSuccess: () => {
          showToast({ tone: 'ok', message: t('awayEntered', { name: person.name }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog opened onClose={onClose} title={t('enterAwayOf', { name: person.name })}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.pair}>
          <TextField {...input('from')} label={t('from')} type="date" />
          <TextField {...input('to')} label={t('to')} type="date" />
        </div>
        <TextField {...input('note')} label={t('note')} maxLength={300} optional />
        <FormProblem error={create.error} shown={SHOWN} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary" busy={create.isPending}>
            {t('enterAway')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
