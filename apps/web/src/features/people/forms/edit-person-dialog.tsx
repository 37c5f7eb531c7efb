import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../../lib/api-problem.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { useUpdatePerson } from '../people.mutations.ts';
import type { Person } from '../people.queries.ts';
import styles from './forms.module.css';

const NAMES = ['name', 'title', 'phone', 'email'] as const;

export const EditPersonDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation(['people', 'common']);
  const [fields, setFields] = useState({
    name: person.name,
    title: person.title,
    phone: person.phone ?? '',
    email: person.email ?? '',
  });
  const update = useUpdatePerson(person);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (update.isPending) return;
    update.mutate(
      {
        name: fields.name.trim(),
        title: fields.title.trim(),
        phone: fields.phone.trim() || null,
        email: fields.email.trim() || null,
      },
      {
        onSuccess: ({ name }) => {
          showToast({ tone: 'ok', message: t('form.saved', { name }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog opened onClose={onClose} title={t('form.editTitle')} width={520}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {NAMES.map((name) => (
          <TextField
            key={name}
            label={t(`form.${name}`)}
            optional={name !== 'name'}
            value={fields[name]}
            problem={problemAt(update.error, `/${name}`)}
            onChange={(event) => setFields({ ...fields, [name]: event.target.value })}
          />
        ))}
        <FormProblem error={update.error} shown={NAMES.map((name) => `/${name}`)} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary" busy={update.isPending}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
