import { IconBuildingBank, IconHelpCircle, IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Confidence, UNSURE_BELOW } from '../../ui/confidence/confidence.tsx';
import type { Routing } from './intake.queries.ts';
import styles from './suggestion.module.css';

/** Less likely ones would only distract. */
const WORTH_NAMING = 0.05;

/** Who would probably answer, how sure that is, and which words say so. Null: nothing to go by yet. */
export const Suggestion = ({ routing, failed }: { routing: Routing | null; failed?: boolean }) => {
  const { t } = useTranslation('intake');
  if (!routing)
    return (
      <p className={styles.none}>
        <IconRoute size={18} aria-hidden="true" />
        {failed ? t('suggestion.failed') : t('suggestion.waiting')}
      </p>
    );
  const [first, ...others] = routing.ranked;
  if (routing.outcome === 'abstained' || !first)
    return (
      <p className={styles.none}>
        {routing.otherMinistryHint ? (
          <IconBuildingBank size={18} aria-hidden="true" />
        ) : (
          <IconHelpCircle size={18} aria-hidden="true" />
        )}
        {routing.otherMinistryHint
          ? t('suggestion.otherMinistry', { ministry: routing.otherMinistryHint })
          : t('suggestion.abstained')}
      </p>
    );
  const matched = [...new Set(first.reasons.map((reason) => reason.matched))];
  const alternatives = others.filter(({ confidence }) => confidence >= WORTH_NAMING).slice(0, 2);
  return (
    <>
      <p className={styles.first}>
        <b>{first.department.name}</b>
        <Confidence value={first.confidence} />
      </p>
      {first.field && <p className={styles.field}>{first.field.name}</p>}
      {matched.length > 0 && (
        <p className={styles.matched}>
          {t('suggestion.because')}
          {matched.map((words) => (
            <mark key={words}>{words}</mark>
          ))}
        </p>
      )}
      {first.confidence < UNSURE_BELOW && alternatives.length > 0 && (
        <ul className={styles.others} aria-label={t('suggestion.others')}>
          {alternatives.map(({ department, confidence }) => (
            <li key={department.code}>
              {department.shortName}
              <Confidence value={confidence} withWords={false} />
            </li>
          ))}
        </ul>
      )}
      {routing.otherMinistryHint && (
        <p className={styles.hint}>{t('suggestion.otherMinistry', { ministry: routing.otherMinistryHint })}</p>
      )}
    </>
  );
};
