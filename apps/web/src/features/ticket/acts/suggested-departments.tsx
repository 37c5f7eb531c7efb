import { useTranslation } from 'react-i18next';
import { RoutingReasons } from '../../../parts/routing-reasons/routing-reasons.tsx';
import { Confidence } from '../../../ui/confidence/confidence.tsx';
import type { Ticket } from '../ticket.queries.ts';
import { suggestionsFor } from './hand-over.ts';
import styles from './hand-over-panel.module.css';

/** Who is responsible, or seems to be, and which words say so: for those who do not hand over. */
export const SuggestedDepartments = ({ ticket }: { ticket: Ticket }) => {
  const { t } = useTranslation('ticket');
  const { department, departmentConfirmed } = ticket;
  const suggestions = suggestionsFor(ticket);
  const reasons = suggestions.find((each) => each.department.code === department?.code);
  if (department && departmentConfirmed)
    return (
      <div className={styles.confirmed}>
        <b>{department.name}</b>
        <p className={styles.matched}>
          {t('acts.handOver.confirmed')}
          {reasons && <RoutingReasons {...reasons} />}
        </p>
      </div>
    );
  if (suggestions.length === 0) return <p className={styles.none}>{t('acts.handOver.abstained')}</p>;
  return (
    <ul className={styles.list}>
      {suggestions.map((each) => (
        <li key={each.department.code}>
          <span>
            <b>{each.department.name}</b>
            <span className={styles.matched}>
              <RoutingReasons {...each} />
            </span>
          </span>
          <Confidence value={each.confidence} />
        </li>
      ))}
    </ul>
  );
};
