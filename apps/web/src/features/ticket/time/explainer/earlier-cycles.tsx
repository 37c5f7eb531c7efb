import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../i18n/use-format.ts';
import type { ClockDetail, TimeSplit } from '../../ticket.queries.ts';
import { SplitTable } from '../split-table.tsx';
import { ClockStanding } from './clock-standing.tsx';
import styles from './explainer.module.css';

/** How the days before a reopening ended: their verdicts stand. */
export const EarlierCycles = ({ clocks, splits }: { clocks: readonly ClockDetail[]; splits: readonly TimeSplit[] }) => {
  const { t } = useTranslation('ticket');
  const { language } = useFormat();
  return clocks.map((clock) => {
    const split = splits.find(({ cycle }) => cycle === clock.cycle);
    return (
      <section key={clock.cycle}>
        <h3>{t('why.cycle', { cycle: clock.cycle })}</h3>
        <p className={styles.what}>
          <ClockStanding clock={clock} />
        </p>
        <p className={styles.sentence}>{clock.sentence[language]}</p>
        {split && <SplitTable split={split} caption={t('time.title')} className={styles.table} />}
      </section>
    );
  });
};
