import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../../lib/api-problem.ts';
import type { Role } from '../../../session/session-state.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { today } from '../day.ts';
import { useUpdatePerson } from '../people.mutations.ts';
import type { Person } from '../people.queries.ts';
import styles from './forms.module.css';
import { RoleSelect } from './role-select.tsx';
import { type ChosenUnit, UnitField } from './unit-field.tsx';

const AT = '/addAssignments/0';
const SHOWN = ['role', 'unitId', 'validFrom', 'validTo'].map((name) => `${AT}/${name}`);

export const AddRoleDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation(['people', 'common']);
  const [role, setRole] = useState<Role | null>(null);
  const [unit, setUnit] = useState<ChosenUnit | null>(null);
  const [validFrom, setValidFrom] = useState(today);
  const [validTo, setValidTo] = useState('');
  const [tried, setTried] = useState(false);
  const update = useUpdatePerson(person);
  const problem = (name: string, value: string | undefined) =>
    problemAt(update.error, `${AT}/${name}`) ?? (tried && !value ? t('form.required') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (update.isPending || !role || !unit || !validFrom) return;
    update.mutate(
      { addAssignments: [{ role, unitId: unit.id, validFrom, validTo: validTo || null }] },
      {
        onSuccess: ({ name }) => {
          showToast({ tone: 'ok', message: t('form.roleAdded', { name }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog opened onClose={onClose} title={t('form.addRoleTitle')} width={520}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <RoleSelect
          value={role}
          hint={t('form.noRoleHint')}
          problem={problem('role', role ?? undefined)}
          onChange={(next) => {
            setRole(next);
            setUnit(null);
          }}
        />
        {role && <UnitField role={role} value={unit} onChange={setUnit} problem={problem('unitId', unit?.id)} />}
        <div className={styles.pair}>
          <TextField
            label={t('form.from')}
            type="date"
            value={validFrom}
            problem={problem('validFrom', validFrom)}
            onChange={(event) => setValidFrom(event.target.value)}
          />
          <TextField
            label={t('form.to')}
            type="date"
            optional
            value={validTo}
            problem={problemAt(update.error, `${AT}/validTo`)}
            onChange={(event) => setValidTo(event.target.value)}
          />
        </div>
        <FormProblem error={update.error} shown={SHOWN} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary" busy={update.isPending}>
            {t('person.addRole')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
