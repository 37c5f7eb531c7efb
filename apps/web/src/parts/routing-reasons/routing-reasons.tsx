import { useTranslation } from 'react-i18next';
import { matchedWords, ruleNames } from '../../lib/routing-reasons.ts';
import styles from './routing-reasons.module.css';

type RoutingReasonsProps = {
  reasons: Parameters<typeof ruleNames>[0];
  /** Which authority decides, by the procedure that was recognised; kept suggestions may know none. */
  authority?: { level: Level; procedure: string } | null | undefined;
};

type Level = 'commune' | 'province' | 'ministry' | 'other_ministry' | 'government';

/** Why a department is suggested: the words that speak for it, rules that were followed, and who decides its procedure. */
export const RoutingReasons = ({ reasons, authority }: RoutingReasonsProps) => {
  const { t } = useTranslation('acts');
  const rules = ruleNames(reasons);
  return (
    <>
      {matchedWords(reasons).map((words) => (
        <mark key={words}>{words}</mark>
      ))}
      {rules.map((name) => (
        <span key={name}>{t('routing.rule', { name })}</span>
      ))}
      {authority && (
        <span className={styles.authority}>
          {authority.procedure}: <b>{t(`routing.level.${authority.level}`)}</b>
        </span>
      )}
    </>
  );
};
