import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../../lib/api-problem.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { today } from '../day.ts';
import styles from '../forms/forms.module.css';
import type { PostDetail } from '../people.queries.ts';
import { type ChosenPerson, PersonField } from './person-field.tsx';
import { useEndSubstitute, useNameSubstitute } from './posts.mutations.ts';

const SHOWN = ['/userId', '/validFrom', '/validTo', '/reason'];

type SubstituteDialogProps = { post: PostDetail; onClose: () => void };

export const NameSubstituteDialog = ({ post, onClose }: SubstituteDialogProps) => {
  const { t } = useTranslation(['people', 'common']);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [fields, setFields] = useState(() => ({ validFrom: today(), validTo: '', reason: '' }));
  const [tried, setTried] = useState(false);
  const name = useNameSubstitute(post.id);
  const required = (value: string | undefined) => (tried && !value ? t('form.required') : undefined);
  const input = (field: keyof typeof fields) => ({
    value: fields[field],
    problem: problemAt(name.error, `/${field}`) ?? (field === 'validTo' ? undefined : required(fields[field].trim())),
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [field]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const reason = fields.reason.trim();
    if (name.isPending || !person || !fields.validFrom || !reason) return;
    name.mutate(
      { userId: person.id, validFrom: fields.validFrom, validTo: fields.validTo || null, reason },
      {
        onSuccess: () => {
          showToast({ tone: 'ok', message: t('posts.substituteNamed', { name: person.label }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog opened onClose={onClose} title={t('posts.nameSubstitute')} width={520}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{post.name}</p>
        <PersonField
          value={person}
          onChange={setPerson}
          problem={problemAt(name.error, '/userId') ?? required(person?.id)}
        />
        <div className={styles.pair}>
          <TextField {...input('validFrom')} label={t('form.from')} type="date" />
          <TextField {...input('validTo')} label={t('form.to')} type="date" optional />
        </div>
        <TextField {...input('reason')} label={t('posts.reason')} hint={t('posts.reasonHint')} maxLength={300} />
        <FormProblem error={name.error} shown={SHOWN} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary" busy={name.isPending}>
            {t('posts.submitSubstitute')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

export const EndSubstituteDialog = ({ post, onClose }: SubstituteDialogProps) => {
  const { t } = useTranslation(['people', 'common']);
  const end = useEndSubstitute(post.id);
  const run = () =>
    end.mutate(undefined, {
      onSuccess: () => {
        showToast({ tone: 'ok', message: t('posts.substituteEnded') });
        onClose();
      },
    });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('posts.endSubstitute')}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind="primary" busy={end.isPending} onClick={run}>
            {t('posts.endSubstitute')}
          </Button>
        </>
      }
    >
      <p>{t('posts.endSubstituteBody', { name: post.substitute?.person.name ?? '' })}</p>
      <FormProblem error={end.error} shown={[]} />
    </Dialog>
  );
};
