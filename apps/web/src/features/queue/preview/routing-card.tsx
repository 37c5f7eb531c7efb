import { IconBuildingBank, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RoutingReasons } from '../../../parts/routing-reasons/routing-reasons.tsx';
import { Confidence } from '../../../ui/confidence/confidence.tsx';
import type { Ticket } from '../queue.queries.ts';
import styles from './preview.module.css';

/** Less likely ones would only distract. */
const WORTH_NAMING = 0.05;

/** Which department it seems to be for, and which words say so. */
export const RoutingCard = ({ ticket: { routing, department, departmentConfirmed } }: { ticket: Ticket }) => {
  const { t } = useTranslation('queue');
  const ranked = routing?.ranked ?? [];
  const chosen = department ?? routing?.department ?? null;
  if (!chosen && ranked.length === 0) {
    return (
      <p className={styles.abstained}>
        <IconHelpCircle size={16} aria-hidden="true" />
        {routing?.otherMinistryHint
          ? t('preview.otherMinistry', { ministry: routing.otherMinistryHint })
          : t('preview.abstained')}
      </p>
    );
  }
  const first = ranked.find((each) => each.department.code === chosen?.code) ?? (chosen ? undefined : ranked[0]);
  const name = chosen?.name ?? first?.department.name ?? '';
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
