import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../../lib/api-problem.ts';
import type { Role } from '../../../session/session-state.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { useCreatePerson } from '../people.mutations.ts';
import styles from './forms.module.css';
import { OneTimePassword } from './one-time-password.tsx';
import { RoleSelect } from './role-select.tsx';
import { type ChosenUnit, UnitField } from './unit-field.tsx';

const EMPTY = { name: '', username: '', title: '', phone: '', email: '' };
const SHOWN = ['/name', '/username', '/title', '/phone', '/email', '/role', '/unitId'];

export const CreatePersonDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(['people', 'common']);
  const [fields, setFields] = useState(EMPTY);
  const [role, setRole] = useState<Role | null>(null);
  const [unit, setUnit] = useState<ChosenUnit | null>(null);
  const [tried, setTried] = useState(false);
  const create = useCreatePerson();

  const missing = (value: string) => (tried && value.trim() === '' ? t('form.required') : undefined);
  const input = (name: keyof typeof EMPTY) => ({
    label: t(`form.${name}`),
    autoComplete: 'off',
    value: fields[name],
    problem: problemAt(create.error, `/${name}`),
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (create.isPending || !fields.name.trim() || !fields.username.trim() || (role && !unit)) return;
    create.mutate({
      name: fields.name.trim(),
      username: fields.username.trim(),
      ...(fields.title.trim() && { title: fields.title.trim() }),
      ...(fields.phone.trim() && { phone: fields.phone.trim() }),
      ...(fields.email.trim() && { email: fields.email.trim() }),
      ...(role && unit && { role, unitId: unit.id }),
    });
  };

  if (create.data) {
    return (
      <Dialog opened onClose={onClose} title={t('password.title')}>
        <OneTimePassword issued={create.data} onDone={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog opened onClose={onClose} title={t('form.createTitle')} width={560}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          {...input('name')}
          problem={problemAt(create.error, '/name') ?? missing(fields.name)}
          data-autofocus
        />
        <TextField
          {...input('username')}
          autoCapitalize="none"
          spellCheck={false}
          hint={t('form.usernameHint')}
          problem={problemAt(create.error, '/username') ?? missing(fields.username)}
        />
        <TextField {...input('title')} optional />
        <div className={styles.pair}>
          <TextField {...input('phone')} type="tel" optional />
          <TextField {...input('email')} type="email" optional />
        </div>
        <RoleSelect
          value={role}
          emptyText={t('form.noRole')}
          hint={t('form.noRoleHint')}
          problem={problemAt(create.error, '/role')}
          onChange={(next) => {
            setRole(next);
            setUnit(null);
          }}
        />
        {role && (
          <UnitField
            role={role}
            value={unit}
            onChange={setUnit}
            problem={problemAt(create.error, '/unitId') ?? missing(unit?.id ?? '')}
          />
        )}
        <FormProblem error={create.error} shown={SHOWN} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary" busy={create.isPending}>
            {t('form.submitCreate')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
