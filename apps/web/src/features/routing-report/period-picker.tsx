import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../lib/local-day.ts';
import { TextField } from '../../ui/field/text-field.tsx';
import { SegmentedControl } from '../../ui/segmented/segmented-control.tsx';
import styles from './routing-report.module.css';
import type { Period } from './routing-search.ts';

const WEEKS = ['4', '12', '26'] as const;
const OWN = 'own';
/** The server computes no longer period at once. */
const LONGEST_DAYS = 366;

type PeriodPickerProps = {
  period: Period;
  today: string;
  onChange: (days: { from: string | null; to: string | null }) => void;
};

const startOf = (weeks: string, today: string): string => addDays(today, 1 - 7 * Number(weeks));

export const PeriodPicker = ({ period, today, onChange }: PeriodPickerProps) => {
  const { t } = useTranslation('routingReport');
  const weeks = WEEKS.find((each) => period.to === today && period.from === startOf(each, today));
  const [asked, setAsked] = useState(false);
  const own = asked || weeks === undefined;
  const choose = (choice: string) => {
    setAsked(choice === OWN);
    // Twelve weeks need no address of their own.
    if (choice === '12') onChange({ from: null, to: null });
    else if (choice !== OWN) onChange({ from: startOf(choice, today), to: null });
  };
  return (
    <div className={styles.period}>
      <SegmentedControl
        label={t('period.label')}
        options={[
          ...WEEKS.map((value) => ({ value: value as string, label: t('period.weeks', { count: Number(value) }) })),
          { value: OWN, label: t('period.own') },
        ]}
        value={own ? OWN : weeks}
        onChange={choose}
      />
      {own && (
        <div className={styles.days}>
          <TextField
            type="date"
            label={t('period.from')}
            min={addDays(period.to, 1 - LONGEST_DAYS)}
            max={period.to}
            value={period.from}
            onChange={({ currentTarget: { value } }) =>
              value && value <= period.to && onChange({ from: value, to: period.to })
            }
          />
          <TextField
            type="date"
            label={t('period.to')}
            min={period.from}
            max={today}
            value={period.to}
            onChange={({ currentTarget: { value } }) =>
              value && value >= period.from && onChange({ from: period.from, to: value })
            }
          />
        </div>
      )}
    </div>
  );
};
