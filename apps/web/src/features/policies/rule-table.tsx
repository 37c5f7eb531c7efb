import { useTranslation } from 'react-i18next';
import { RowTable } from '../../ui/table/row-table.tsx';
import type { PolicyRule } from './policies.queries.ts';
import styles from './policies-page.module.css';
import { StandingBadge } from './standing-badge.tsx';
import { shownVersion, usePolicyWords } from './use-policy-words.ts';

type RuleTableProps = { rules: readonly PolicyRule[]; onOpen: (key: string) => void };

/** One row a rule, the most general first; the whole row opens it. */
export const RuleTable = ({ rules, onOpen }: RuleTableProps) => {
  const { t } = useTranslation('policies');
  return (
    <RowTable className={styles.table} aria-label={t('rules')}>
      <thead>
        <tr>
          <th scope="col">{t('column.scope')}</th>
          <th scope="col">{t('column.answer')}</th>
          <th scope="col">{t('column.valid')}</th>
          <th scope="col">{t('column.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {[...rules].sort(byGenerality).map((rule) => (
          <RuleRow key={rule.key} rule={rule} onOpen={() => onOpen(rule.key)} />
        ))}
      </tbody>
    </RowTable>
  );
};

const weight = ({ channel, urgency }: PolicyRule): number => (channel ? 2 : 0) + (urgency ? 1 : 0);
const byGenerality = (a: PolicyRule, b: PolicyRule): number => weight(a) - weight(b) || a.key.localeCompare(b.key);

const RuleRow = ({ rule, onOpen }: { rule: PolicyRule; onOpen: () => void }) => {
  const { t } = useTranslation('policies');
  const words = usePolicyWords();
  const shown = shownVersion(rule.versions);
  if (!shown) return null;
  const name = words.scope(rule);
  return (
    <tr>
      <td>
        <button type="button" className={styles.open} onClick={onOpen} aria-label={t('open', { rule: name })}>
          {name}
        </button>
      </td>
      <td>{shown.targets.answer ? words.target(shown.targets.answer) : t('target.default')}</td>
      <td>
        {words.validity(shown)}
        <small>{t('version', { version: shown.version })}</small>
      </td>
      <td>
        <StandingBadge standing={shown.standing} />
      </td>
    </tr>
  );
};
