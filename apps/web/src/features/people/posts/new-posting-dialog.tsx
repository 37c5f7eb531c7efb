import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../../lib/api-problem.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Checkbox } from '../../../ui/field/checkbox.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { today } from '../day.ts';
import styles from '../forms/forms.module.css';
import type { PostDetail } from '../people.queries.ts';
import { type ChosenPerson, PersonField } from './person-field.tsx';
import { useCreatePosting } from './posts.mutations.ts';

const SHOWN = ['/userId', '/validFrom', '/validTo', '/decisionNumber'];

export const NewPostingDialog = ({ post, onClose }: { post: PostDetail; onClose: () => void }) => {
  const { t } = useTranslation(['people', 'common']);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [fields, setFields] = useState(() => ({ validFrom: today(), validTo: '', decisionNumber: '' }));
  const [endPrevious, setEndPrevious] = useState(false);
  const [tried, setTried] = useState(false);
  const create = useCreatePosting(post.id);
  const required = (value: string | undefined) => (tried && !value ? t('form.required') : undefined);
  const input = (name: keyof typeof fields) => ({
    value: fields[name],
    problem: problemAt(create.error, `/${name}`) ?? (name === 'validTo' ? undefined : required(fields[name].trim())),
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const decisionNumber = fields.decisionNumber.trim();
    if (create.isPending || !person || !fields.validFrom || !decisionNumber) return;
    create.mutate(
      {
        userId: person.id,
        validFrom: fields.validFrom,
        validTo: fields.validTo || null,
        decisionNumber,
        ...(endPrevious && { endPrevious }),
      },
      {
        onSuccess: () => {
          showToast({ tone: 'ok', message: t('posts.posted', { name: person.label }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog opened onClose={onClose} title={t('posts.newPosting')} width={520}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{post.name}</p>
        <PersonField
          value={person}
          onChange={setPerson}
          problem={problemAt(create.error, '/userId') ?? required(person?.id)}
        />
        <TextField {...input('decisionNumber')} label={t('posts.decision')} placeholder="2172/QĐ-BCT" maxLength={60} />
        <div className={styles.pair}>
          <TextField {...input('validFrom')} label={t('form.from')} type="date" />
          <TextField {...input('validTo')} label={t('form.to')} type="date" optional />
        </div>
        {post.holder && (
          <Checkbox
            label={t('posts.endPrevious', { name: post.holder.person.name })}
            checked={endPrevious}
            onChange={(event) => setEndPrevious(event.target.checked)}
          />
        )}
        <FormProblem error={create.error} shown={SHOWN} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary" busy={create.isPending}>
            {t('posts.submitPosting')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
