import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { standing, today } from '../day.ts';
import { AddRoleDialog } from '../forms/add-role-dialog.tsx';
import { LastDayDialog } from '../forms/last-day-dialog.tsx';
import { useUpdatePerson } from '../people.mutations.ts';
import type { Person } from '../people.queries.ts';
import styles from './person.module.css';
import { TermList } from './term-list.tsx';

type Assignment = Person['assignments'][number];

export const PersonRoles = ({ person }: { person: Person }) => {
  const { t } = useTranslation(['people', 'common']);
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Assignment | null>(null);
  const day = today();
  const endable = (assignment: Assignment) =>
    person.can.update && assignment.validTo === null && standing(assignment, day) !== 'past';
  return (
    <section className={styles.section} aria-labelledby="roles">
      <div className={styles.sectionHead}>
        <h3 id="roles">{t('person.roles')}</h3>
        {person.can.update && (
          <Button size="sm" icon={<IconPlus size={15} aria-hidden="true" />} onClick={() => setAdding(true)}>
            {t('person.addRole')}
          </Button>
        )}
      </div>
      {person.assignments.length === 0 && <p className={styles.faint}>{t('person.noneRoles')}</p>}
      <TermList
        terms={person.assignments.map((assignment) => ({
          ...assignment,
          title: t(`common:role.${assignment.role}`),
          note: assignment.unit.name,
          action: endable(assignment) && (
            <Button
              size="sm"
              kind="link"
              aria-label={t('person.endRoleOf', {
                role: t(`common:role.${assignment.role}`),
                unit: assignment.unit.name,
              })}
              onClick={() => setEnding(assignment)}
            >
              {t('person.endRole')}
            </Button>
          ),
        }))}
      />
      {adding && <AddRoleDialog person={person} onClose={() => setAdding(false)} />}
      {ending && <EndRole person={person} assignment={ending} onClose={() => setEnding(null)} />}
    </section>
  );
};

type EndRoleProps = { person: Person; assignment: Assignment; onClose: () => void };

const EndRole = ({ person, assignment, onClose }: EndRoleProps) => {
  const { t } = useTranslation(['people', 'common']);
  const update = useUpdatePerson(person);
  return (
    <LastDayDialog
      title={t('form.endRoleTitle')}
      what={`${t(`common:role.${assignment.role}`)}, ${assignment.unit.name}`}
      submit={t('form.endRoleTitle')}
      pointer="/endAssignments/0/validTo"
      error={update.error}
      busy={update.isPending}
      onClose={onClose}
      onSubmit={(validTo) =>
        update.mutate(
          { endAssignments: [{ id: assignment.id, validTo }] },
          {
            onSuccess: ({ name }) => {
              showToast({ tone: 'ok', message: t('form.roleEnded', { name }) });
              onClose();
            },
          },
        )
      }
    />
  );
};
