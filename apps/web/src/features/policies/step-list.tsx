import { IconBellRinging, IconClockHour9 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { serverNow } from '../../lib/server-clock.ts';
import type { Step } from './policies.queries.ts';
import styles from './rule-details.module.css';
import { usePolicyWords } from './use-policy-words.ts';

type Rung = 'owner' | 'substitute' | 'duty_officer' | 'head' | 'personnel' | 'leadership';
export const RUNGS: readonly Rung[] = ['owner', 'substitute', 'duty_officer', 'head', 'personnel', 'leadership'];

/** When a clock warns, and whom; with `dueAt` the instants of one question. */
export const StepList = ({ steps }: { steps: readonly (Step & { dueAt?: string })[] }) => {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const words = usePolicyWords();
  const people = (tell: readonly string[]): string =>
    RUNGS.filter((rung) => tell.includes(rung))
      .map((rung) => t(`rung.${rung}`))
      .join(', ');
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <li key={step.key}>
          <span className={styles.stepIcon}>
            {step.urgent ? (
              <IconBellRinging size={16} aria-label={t('step.urgent')} />
            ) : (
              <IconClockHour9 size={16} aria-label={t('step.working')} />
            )}
          </span>
          <span>
            {words.step(step)}
            <small>{t('step.tells', { people: people(step.tell) })}</small>
          </span>
          {step.dueAt && <time dateTime={step.dueAt}>{format.moment(step.dueAt, serverNow())}</time>}
        </li>
      ))}
    </ul>
  );
};
