import { useTranslation } from 'react-i18next';
import { serverNow } from '../lib/server-clock.ts';
import { workingDayAfter } from '../lib/working-day.ts';
import { Button } from '../ui/button/button.tsx';
import { TextField } from '../ui/field/text-field.tsx';
import styles from './moment-fields.module.css';

type MomentFieldsProps = {
  label: string;
  hint?: string;
  day: string;
  time: string;
  onChange: (patch: { day?: string; time?: string }) => void;
  /** Working days from today, offered as one press each. */
  presets: readonly number[];
  /** The day that so many working days lead to; by weekends alone where the calendar is not known. */
  dayAfter?: (count: number) => string;
  problem?: string;
  /** Where the reader begins. */
  first?: boolean;
};

/** A day and a time of day in Vietnam. */
export const MomentFields = ({
  label,
  hint,
  day,
  time,
  onChange,
  presets,
  dayAfter,
  problem,
  first,
}: MomentFieldsProps) => {
  const { t } = useTranslation('acts');
  return (
    <div className={styles.moment}>
      <TextField
        type="date"
        label={label}
        hint={hint}
        problem={problem}
        data-autofocus={first}
        value={day}
        onChange={(event) => onChange({ day: event.currentTarget.value })}
      />
      <TextField
        type="time"
        label={t('moment.time')}
        value={time}
        onChange={(event) => onChange({ time: event.currentTarget.value })}
      />
      <div className={styles.presets}>
        {presets.map((count) => {
          const preset = dayAfter ? dayAfter(count) : workingDayAfter(serverNow(), count);
          return (
            <Button
              key={count}
              size="sm"
              kind={preset === day ? 'light' : 'default'}
              aria-pressed={preset === day}
              onClick={() => onChange({ day: preset })}
            >
              {t('moment.workingDays', { count })}
            </Button>
          );
        })}
      </div>
    </div>
  );
};
