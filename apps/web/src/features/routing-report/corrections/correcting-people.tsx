import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Badge } from '../../../ui/badge/badge.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { type CorrectingPerson, correctingPeopleQuery } from '../routing-report.queries.ts';
import type { Period } from '../routing-search.ts';
import { ChangeDialog } from './change-dialog.tsx';
import styles from './corrections.module.css';

/** Shown before the list; who relabels en masse stands first and is named as such. */
const SHOWN = 5;

type CorrectingPeopleProps = { period: Period; chosen: string | null; onChoose: (id: string | null) => void };

export const CorrectingPeople = ({ period, chosen, onChoose }: CorrectingPeopleProps) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const heading = useId();
  const [leaving, setLeaving] = useState<CorrectingPerson | null>(null);
  const { data } = useQuery(correctingPeopleQuery(period));
  if (!data || data.items.length === 0) return null;
  const shown = data.items.filter((person, place) => place < SHOWN || person.enMasse || person.actor.id === chosen);
  return (
    <section className={styles.people} aria-labelledby={heading}>
      <h2 id={heading}>{t('people.title')}</h2>
      <p className={styles.hint}>{t('people.hint', { number: format.number(data.correctionsADay) })}</p>
      <ul>
        {shown.map((person) => {
          const { actor, unit, corrections, setAside, teaching, most, enMasse } = person;
          return (
            <li key={actor.id} data-masse={enMasse || undefined}>
              <div className={styles.who}>
                <p>
                  <b>{actor.name}</b>
                  {unit && <span className={styles.unit}> {unit.name}</span>}
                  {enMasse && (
                    <Badge tone="late" icon={<IconAlertTriangle size={13} aria-hidden="true" />}>
                      {t('people.enMasse')}
                    </Badge>
                  )}
                </p>
                <p className={styles.counted}>
                  {t('people.most', { number: format.number(most.corrections), day: format.date(most.day) })}
                  {' · '}
                  {t(setAside > 0 ? 'people.totals' : 'people.totalsPlain', {
                    corrections: format.number(corrections),
                    aside: format.number(setAside),
                  })}
                </p>
              </div>
              <div className={styles.acts}>
                <Button
                  kind="link"
                  aria-label={chosen === actor.id ? undefined : t('people.show', { name: actor.name })}
                  aria-pressed={chosen === actor.id}
                  onClick={() => onChoose(chosen === actor.id ? null : actor.id)}
                >
                  {t(chosen === actor.id ? 'filters.clear' : 'list.label')}
                </Button>
                {teaching > 0 && (
                  <Button
                    size="sm"
                    aria-label={t('people.asideAllOf', { name: actor.name })}
                    onClick={() => setLeaving(person)}
                  >
                    {t('people.asideAll')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {leaving && (
        <ChangeDialog
          to="set-aside"
          choice={{ actorId: leaving.actor.id, ...period }}
          body={t('change.asidePerson', {
            name: leaving.actor.name,
            from: format.date(period.from),
            to: format.date(period.to),
          })}
          onClose={() => setLeaving(null)}
        />
      )}
    </section>
  );
};
