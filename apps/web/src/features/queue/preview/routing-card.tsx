import { IconBuildingBank, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RoutingReasons } from '../../../parts/routing-reasons/routing-reasons.tsx';
import { Confidence } from '../../../ui/confidence/confidence.tsx';
import type { Ticket } from '../queue.queries.ts';
import styles from './preview.module.css';

/** Less likely ones would only distract. */
const WORTH_NAMING = 0.05;

/** Which department it seems to be for, and which words say so; the list says the same. */
export const RoutingCard = ({ ticket: { routing, department, departmentConfirmed, ministry } }: { ticket: Ticket }) => {
  const { t } = useTranslation('queue');
  const found = routing?.ranked ?? [];
  const ranked = found.filter((each) => each.ministry === ministry.code);
  // A route that was found and does not stand is the other ministry's, or somebody said that it is none of these.
  const fallen = !department && routing && routing.outcome !== 'abstained';
  if (!department && (fallen || ranked.length === 0)) {
    const other = fallen && found[0] && found[0].ministry !== ministry.code ? found[0].ministry : null;
    const elsewhere = other ? t(`preview.ministry.${other === 'MAE' ? 'MAE' : 'MoIT'}`) : routing?.otherMinistryHint;
    return (
      <p className={styles.abstained}>
        <IconHelpCircle size={16} aria-hidden="true" />
        {elsewhere
          ? t('preview.otherMinistry', { ministry: elsewhere })
          : t(fallen ? 'preview.noneOfThese' : 'preview.abstained')}
      </p>
    );
  }
  const first = department ? ranked.find((each) => each.department.code === department.code) : ranked[0];
  const name = department?.name ?? first?.department.name ?? '';
  const others = ranked.filter((each) => each !== first && each.confidence >= WORTH_NAMING).slice(0, 2);
  return (
    <section className={styles.routing}>
      <div className={styles.routingHead}>
        <div>
          <p className={styles.small}>{departmentConfirmed ? t('preview.department') : t('preview.suggestion')}</p>
          <b>{name}</b>
        </div>
        {first && !departmentConfirmed && <Confidence value={first.confidence} withWords={false} />}
      </div>
      {first && first.reasons.length > 0 && (
        <p className={styles.matched}>
          <span className={styles.small}>{t('preview.matched')}</span>
          <RoutingReasons {...first} />
        </p>
      )}
      {others.length > 0 && !departmentConfirmed && (
        <ul className={styles.others} aria-label={t('preview.others')}>
          {others.map((each) => (
            <li key={each.department.code}>
              <span>{each.department.shortName}</span>
              <Confidence value={each.confidence} withWords={false} />
            </li>
          ))}
        </ul>
      )}
      {routing?.otherMinistryHint && (
        <p className={styles.hint}>
          <IconBuildingBank size={14} aria-hidden="true" />
          {t('preview.otherMinistry', { ministry: routing.otherMinistryHint })}
        </p>
      )}
    </section>
  );
};
