import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { serverNow } from '../../lib/server-clock.ts';
import { may, useUser } from '../../session/use-session.ts';
import { Button } from '../../ui/button/button.tsx';
import { CLOCKS, type Policies, type Policy, type PolicyRule } from './policies.queries.ts';
import styles from './rule-details.module.css';
import { StandingBadge } from './standing-badge.tsx';
import { StepList } from './step-list.tsx';
import { shownVersion, usePolicyWords } from './use-policy-words.ts';

type RuleDetailsProps = { rule: PolicyRule; defaults: Policies['defaults']; onEdit: () => void };

/** What a rule says now, and all its versions. */
export const RuleDetails = ({ rule, defaults, onEdit }: RuleDetailsProps) => {
  const { t } = useTranslation('policies');
  const manages = may(useUser(), 'policy:manage');
  const shown = shownVersion(rule.versions);
  return (
    <div className={styles.details}>
      {manages && (
        <Button kind="primary" icon={<IconPencil size={16} aria-hidden="true" />} onClick={onEdit}>
          {t('detail.edit')}
        </Button>
      )}
      {shown && <VersionTerms policy={shown} defaults={defaults} />}
      <section>
        <h3>{t('detail.versions')}</h3>
        <ol className={styles.versions}>
          {rule.versions.map((policy) => (
            <Version key={policy.id} policy={policy} />
          ))}
        </ol>
      </section>
    </div>
  );
};

const VersionTerms = ({ policy, defaults }: { policy: Policy; defaults: Policies['defaults'] }) => {
  const { t } = useTranslation('policies');
  const words = usePolicyWords();
  const waits = [
    ['pause', policy.maximumPauseMinutes, defaults.maximumPauseMinutes],
    ['close', policy.autoCloseMinutes, defaults.autoCloseMinutes],
  ] as const;
  return (
    <>
      <section>
        <h3>{t('detail.targets')}</h3>
        <dl className={styles.terms}>
          {CLOCKS.map((kind) => {
            const own = policy.targets[kind];
            const fallback = defaults.targets[kind];
            const target = own ?? fallback;
            return (
              <div key={kind}>
                <dt>{t(`clock.${kind}`)}</dt>
                <dd>
                  {target ? words.target(target) : t('target.share')}
                  {!own && <small>{t('target.default')}</small>}
                </dd>
              </div>
            );
          })}
          {waits.map(([name, own, fallback]) => (
            <div key={name}>
              <dt>{t(`detail.${name}`)}</dt>
              <dd>
                {words.duration(own ?? fallback)}
                {own === null && <small>{t('target.default')}</small>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t('detail.steps')}</h3>
        {policy.steps === null && <p className={styles.faint}>{t('detail.defaultSteps')}</p>}
        <StepList steps={policy.steps ?? defaults.steps} />
      </section>
    </>
  );
};

const Version = ({ policy }: { policy: Policy }) => {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const words = usePolicyWords();
  const { version, standing, publishedAt, publishedBy, note, targets } = policy;
  return (
    <li>
      <p className={styles.versionHead}>
        <b>{t('version', { version })}</b>
        <StandingBadge standing={standing} />
        <span>{words.validity(policy)}</span>
      </p>
      <p>
        {t('clock.answer')}: {targets.answer ? words.target(targets.answer) : t('target.default')}
      </p>
      {note && <p>{note}</p>}
      <small>
        {publishedBy && publishedAt
          ? t('published', { name: publishedBy.name, moment: format.moment(publishedAt, serverNow()) })
          : t('seeded')}
      </small>
    </li>
  );
};
