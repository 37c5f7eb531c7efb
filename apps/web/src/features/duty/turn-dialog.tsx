import { IconBeach } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../lib/api-problem.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { FormProblem } from '../../ui/form-problem/form-problem.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type Duty, useCreateTurn } from './duty.queries.ts';
import styles from './duty-page.module.css';
import { type Days, touch } from './month.ts';
import { useDays } from './use-days.ts';

const SHOWN = ['/userId', '/from', '/to'];

export const TurnDialog = ({ duty, days, onClose }: { duty: Duty; days: Days; onClose: () => void }) => {
  const { t } = useTranslation(['duty', 'common']);
  const daysText = useDays();
  const create = useCreateTurn(duty.unit.id);
  const [userId, setUserId] = useState<string | null>(null);
  const [fields, setFields] = useState(days);
  const [tried, setTried] = useState(false);
  const person = duty.people.find(({ id }) => id === userId);
  const away = person?.absences.filter((absence) => touch(absence, fields)) ?? [];
  const required = (value: string | null) => (tried && !value ? t('required') : undefined);
  const input = (name: keyof Days) => ({
    type: 'date',
    value: fields[name],
    problem: problemAt(create.error, `/${name}`) ?? required(fields[name]),
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (create.isPending || !person || !fields.from || !fields.to) return;
    create.mutate(
      { userId: person.id, ...fields },
      {
        onSuccess: () => {
          showToast({ tone: 'ok', message: t('given', { name: person.name }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog opened onClose={onClose} title={t('give')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{duty.unit.name}</p>
        <SelectField
          label={t('person')}
          options={duty.people.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }))}
          value={userId}
          onChange={setUserId}
          problem={problemAt(create.error, '/userId') ?? required(userId)}
        />
        <div className={styles.pair}>
          <TextField {...input('from')} label={t('from')} />
          <TextField {...input('to')} label={t('to')} />
        </div>
        {away.length > 0 && (
          <p className={styles.warning} role="status">
            <IconBeach size={16} aria-hidden="true" />
            {t('awayThen', { days: away.map(daysText).join('; ') })}
          </p>
        )}
        <FormProblem error={create.error} shown={SHOWN} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary" busy={create.isPending}>
            {t('give')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
