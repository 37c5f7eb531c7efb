import { IconBeach, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { problemAt } from '../../lib/api-problem.ts';
import { localToday } from '../../lib/local-day.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { Badge } from '../../ui/badge/badge.tsx';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { ErrorState } from '../../ui/empty-state/error-state.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { FormProblem } from '../../ui/form-problem/form-problem.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { absencesQuery, useCreateAbsence, useDeleteAbsence } from './settings.queries.ts';
import styles from './settings-page.module.css';

const EMPTY = { from: '', to: '', note: '' };
const SHOWN = ['/from', '/to', '/note'];

/** When the person is away: steps of a clock then go to who stands in. */
export const OwnAbsences = () => {
  const { t } = useTranslation('settings');
  return (
    <section className={styles.card} aria-labelledby="absences">
      <h2 id="absences">{t('absence.title')}</h2>
      <p className={styles.lead}>{t('absence.hint')}</p>
      <AbsenceList />
      <AbsenceForm />
    </section>
  );
};

const AbsenceList = () => {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const problemText = useProblemText();
  const { data, error, refetch } = useQuery(absencesQuery);
  const remove = useDeleteAbsence();
  const today = localToday();
  if (!data && error)
    return (
      <ErrorState small requestId={problemText(error).requestId} onRetry={refetch}>
        {problemText(error).detail}
      </ErrorState>
    );
  if (!data) return <SkeletonRows rows={2} />;
  if (data.items.length === 0) return <p className={styles.none}>{t('absence.none')}</p>;
  return (
    <ul className={styles.absences} aria-label={t('absence.list')}>
      {data.items.map(({ id, from, to, note, by }) => {
        const period = t('absence.period', { from: format.date(from), to: format.date(to) });
        return (
          <li key={id}>
            <div>
              <b>{period}</b>
              {note && <span>{note}</span>}
              {by && <span>{t('absence.by', { name: by.name })}</span>}
            </div>
            {from <= today && today <= to && (
              <Badge tone="paused" icon={<IconBeach size={13} aria-hidden="true" />}>
                {t('absence.now')}
              </Badge>
            )}
            {to < today && <Badge>{t('absence.over')}</Badge>}
            <IconButton
              icon={<IconTrash size={18} aria-hidden="true" />}
              label={t('absence.remove', { period })}
              onClick={() => {
                if (remove.isPending) return;
                remove.mutate(id, {
                  onSuccess: () => showToast({ tone: 'ok', message: t('absence.removed') }),
                  onError: (failure) => showToast({ tone: 'late', message: problemText(failure).detail }),
                });
              }}
            />
          </li>
        );
      })}
    </ul>
  );
};

const AbsenceForm = () => {
  const { t } = useTranslation('settings');
  const draft = useDraft('absence', EMPTY);
  const create = useCreateAbsence();
  const [tried, setTried] = useState(false);
  const { from, to, note } = draft.value;
  const input = (name: keyof typeof EMPTY) => ({
    value: draft.value[name],
    problem:
      problemAt(create.error, `/${name}`) ??
      (tried && name !== 'note' && !draft.value[name] ? t('absence.required') : undefined),
    onChange: (event: { target: { value: string } }) => draft.setValue({ ...draft.value, [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (create.isPending || !from || !to) return;
    create.mutate(
      { key: draft.sendKey, body: { from, to, note: note.trim() || null } },
      {
        onSuccess: () => {
          setTried(false);
          draft.clear();
          showToast({ tone: 'ok', message: t('absence.added') });
        },
      },
    );
  };
  if (!draft.ready) return null;
  return (
    <form className={styles.absenceForm} onSubmit={submit} noValidate>
      <div className={styles.pair}>
        <TextField {...input('from')} label={t('absence.from')} type="date" />
        <TextField {...input('to')} label={t('absence.to')} type="date" />
      </div>
      <TextField {...input('note')} label={t('absence.note')} maxLength={300} optional />
      <FormProblem error={create.error} shown={SHOWN} />
      <div>
        <Button type="submit" kind="light" busy={create.isPending}>
          {t('absence.submit')}
        </Button>
      </div>
    </form>
  );
};
