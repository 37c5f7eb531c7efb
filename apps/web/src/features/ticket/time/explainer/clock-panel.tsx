import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useNow } from '../../../../ui/countdown/ticker.ts';
import type { ClockDetail } from '../../ticket.queries.ts';
import { ClockStanding } from './clock-standing.tsx';
import { CountedTable } from './counted-table.tsx';
import { ExceptionalDays } from './exceptional-days.tsx';
import styles from './explainer.module.css';
import { StepList } from './step-list.tsx';
import { useRuleText } from './use-rule-text.ts';

/** How the due of one clock came about. */
export const ClockPanel = ({ clock }: { clock: ClockDetail }) => {
  const { t } = useTranslation('ticket');
  const { language } = useFormat();
  return (
    <>
      <p className={styles.what}>
        <ClockStanding clock={clock} />
        <span>{t(`why.clock.${clock.kind}.counts`, { unit: clock.unit.name })}</span>
      </p>
      <p className={styles.sentence}>{clock.sentence[language]}</p>
      <Waits clock={clock} />
      <CountedTable explanation={clock.explanation} />
      <ExceptionalDays days={clock.explanation.days} />
      <Sources clock={clock} />
      <StepList steps={clock.steps} />
    </>
  );
};

/** For which questions the clock stood still. */
const Waits = ({ clock: { waits } }: { clock: ClockDetail }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  if (waits.length === 0) return null;
  return (
    <section>
      <h3>{t('why.waits')}</h3>
      <ul className={styles.waits}>
        {waits.map(({ from, to, question, expectedAt }) => (
          <li key={from}>
            <b>
              {to
                ? t('why.waited', { from: format.moment(from, now), to: format.moment(to, now) })
                : t('why.waitsSince', { from: format.moment(from, now) })}
            </b>
            <q>{question}</q>
            {!to && expectedAt && <small>{t('expected', { moment: format.moment(expectedAt, now) })}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Calendar and rule, each with its version: who doubts a due can look them up. */
const Sources = ({ clock: { calendar, policy } }: { clock: ClockDetail }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const ruleOf = useRuleText();
  return (
    <section>
      <h3>{t('why.sources')}</h3>
      <dl className={styles.sources}>
        <dt>{t('why.calendar')}</dt>
        <dd>
          {t('why.calendarVersion', { name: calendar.name[format.language], version: calendar.version })}
          {calendar.closureVersion !== null && `; ${t('why.closures', { version: calendar.closureVersion })}`}
        </dd>
        <dt>{t('why.policy')}</dt>
        <dd>
          {policy
            ? t('why.policyVersion', {
                rule: ruleOf(policy.ruleKey),
                version: policy.version,
                from: format.date(policy.validFrom),
              })
            : t('why.noPolicy')}
        </dd>
      </dl>
    </section>
  );
};
