import { IconBeach, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { Avatar } from '../../ui/avatar/avatar.tsx';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import { type Duty, type DutyPerson, useDeleteAbsence } from './duty.queries.ts';
import styles from './duty-page.module.css';
import { useDays } from './use-days.ts';

/** Who works in the unit, and who is away this month. */
export const PeopleCard = ({ duty }: { duty: Duty }) => {
  const { t } = useTranslation('duty');
  const [away, setAway] = useState<DutyPerson | null>(null);
  return (
    <section className={styles.card} aria-labelledby="duty-people">
      <div className={styles.head}>
        <h2 id="duty-people">{t('people')}</h2>
      </div>
      {duty.people.length === 0 && <p className={styles.none}>{t('noPeople')}</p>}
      <ul className={styles.rows}>
        {duty.people.map((person) => (
          <li key={person.id}>
            <Avatar name={person.name} id={person.id} decorative />
            <div className={styles.words}>
              <b>{person.name}</b>
              {person.title && <span>{person.title}</span>}
              {person.absences.map((absence) => (
                <AbsenceLine key={absence.id} person={person} absence={absence} canManage={duty.canManage} />
              ))}
            </div>
            {duty.canManage && (
              <Button size="sm" aria-label={t('enterAwayOf', { name: person.name })} onClick={() => setAway(person)}>
                {t('enterAway')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {away && <AbsenceDialog person={away} onClose={() => setAway(null)} />}
    </section>
  );
};

type AbsenceLineProps = { person: DutyPerson; absence: DutyPerson['absences'][number]; canManage: boolean };

const AbsenceLine = ({ person, absence, canManage }: AbsenceLineProps) => {
  const { t } = useTranslation('duty');
  const daysText = useDays();
  const problemText = useProblemText();
  const remove = useDeleteAbsence(person.id);
  const undo = () => {
    if (remove.isPending) return;
    remove.mutate(absence.id, {
      onSuccess: () => showToast({ tone: 'ok', message: t('awayRemoved', { name: person.name }) }),
      onError: (error) => showToast({ tone: 'late', message: problemText(error).detail }),
    });
  };
  return (
    <span className={styles.away}>
      <IconBeach size={15} aria-hidden="true" />
      <span>
        {t('away', { days: daysText(absence) })}
        {absence.note && ` · ${absence.note}`}
      </span>
      {canManage && (
        <IconButton
          size="sm"
          icon={<IconX size={15} aria-hidden="true" />}
          label={t('removeAway', { name: person.name, days: daysText(absence) })}
          onClick={undo}
        />
      )}
    </span>
  );
};
