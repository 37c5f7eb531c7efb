import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { AccountStatus } from '../account-status.tsx';
import { EditPersonDialog } from '../forms/edit-person-dialog.tsx';
import type { Person } from '../people.queries.ts';
import { AccountActions } from './account-actions.tsx';
import styles from './person.module.css';
import { PersonRoles } from './person-roles.tsx';
import { TermList } from './term-list.tsx';

/** Everything about one account; what the reader may do with it is in its `can`. */
export const PersonDetails = ({ person }: { person: Person }) => {
  const { t } = useTranslation(['people', 'common']);
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const { can } = person;
  return (
    <div className={styles.details}>
      <div className={styles.head}>
        <Avatar name={person.name} id={person.id} size="xl" decorative />
        <p>
          <b>{person.title || t('person.none')}</b>
          <AccountStatus person={person} />
        </p>
      </div>
      <section className={styles.section} aria-labelledby="contact">
        <div className={styles.sectionHead}>
          <h3 id="contact">{t('person.contact')}</h3>
          {can.update && (
            <Button size="sm" icon={<IconPencil size={15} aria-hidden="true" />} onClick={() => setEditing(true)}>
              {t('person.edit')}
            </Button>
          )}
        </div>
        <dl className={styles.facts}>
          <dt>{t('person.username')}</dt>
          <dd>{person.username}</dd>
          <dt>{t('person.phone')}</dt>
          <dd>{person.phone ?? t('person.none')}</dd>
          <dt>{t('person.email')}</dt>
          <dd>{person.email ?? t('person.none')}</dd>
        </dl>
        <p className={styles.faint}>
          {t('person.created', { date: format.date(person.createdAt) })}
          {person.disabledAt && ` · ${t('person.disabledAt', { date: format.date(person.disabledAt) })}`}
        </p>
      </section>
      <PersonRoles person={person} />
      {person.postings.length > 0 && (
        <section className={styles.section}>
          <h3>{t('person.postings')}</h3>
          <TermList
            terms={person.postings.map((posting) => ({
              ...posting,
              title: posting.post.name,
              note: t('person.decision', { number: posting.decisionNumber }),
            }))}
          />
        </section>
      )}
      {person.substitutions.length > 0 && (
        <section className={styles.section}>
          <h3>{t('person.substitutions')}</h3>
          <TermList
            terms={person.substitutions.map((each) => ({ ...each, title: each.post.name, note: each.reason }))}
          />
        </section>
      )}
      {person.postings.length + person.substitutions.length > 0 && (
        <p className={styles.faint}>{t('person.postingHint')}</p>
      )}
      <AccountActions person={person} />
      {editing && <EditPersonDialog person={person} onClose={() => setEditing(false)} />}
    </div>
  );
};
