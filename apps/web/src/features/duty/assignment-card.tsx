import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../ui/form-problem/form-problem.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type AssignmentMode, assignmentQuery, MODES, useChooseAssignment } from './assignment.queries.ts';
import styles from './duty-page.module.css';

/** How questions that are handed over to the department find their person: its head's choice. */
export const AssignmentCard = ({ code }: { code: string }) => {
  const { t } = useTranslation('duty');
  const name = useId();
  const { data, isPending } = useQuery(assignmentQuery(code));
  const choose = useChooseAssignment(code);
  if (isPending) return <Skeleton height="160px" />;
  if (!data) return null;
  const { mode, mayChoose } = data;
  const pick = (next: AssignmentMode) => {
    if (next === mode || choose.isPending) return;
    choose.mutate(
      { mode: next, was: mode },
      {
        onSuccess: () => showToast({ tone: 'ok', message: t('assignment.chosen', { mode: t(`assignment.${next}`) }) }),
      },
    );
  };
  return (
    <section className={styles.card} aria-labelledby={`${name}-title`}>
      <div className={styles.head}>
        <h2 id={`${name}-title`}>{t('assignment.title')}</h2>
      </div>
      {mayChoose ? (
        <fieldset className={styles.modes} aria-busy={choose.isPending || undefined}>
          <legend className="visually-hidden">{t('assignment.title')}</legend>
          {MODES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={name}
                value={each}
                checked={(choose.isPending ? choose.variables.mode : mode) === each}
                onChange={() => pick(each)}
              />
              <span>
                <b>{t(`assignment.${each}`)}</b>
                <small>{t(`assignment.hint.${each}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p className={styles.chosen}>
          <b>{t(`assignment.${mode}`)}</b>
          <small>{t(`assignment.hint.${mode}`)}</small>
        </p>
      )}
      <FormProblem error={choose.error} shown={[]} />
    </section>
  );
};
