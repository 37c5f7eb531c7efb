import { useTranslation } from 'react-i18next';
import { localToday } from '../../lib/local-day.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import styles from './deadline.module.css';

/** Day and time in Vietnam; an empty day is now. */
export type Received = { day: string; time: string };
export const NOW: Received = { day: '', time: '' };
const OPENING = '08:00';

/** The instant, null for now and for what is not complete. */
export const receivedInstant = ({ day, time }: Received): string | null => {
  const at = Date.parse(`${day}T${time}:00+07:00`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};

type ReceivedFieldsProps = { value: Received; onChange: (value: Received) => void };

export const ReceivedFields = ({ value, onChange }: ReceivedFieldsProps) => {
  const { t } = useTranslation('policies');
  return (
    <div className={styles.received}>
      <TextField
        type="date"
        label={t('trial.receivedDay')}
        value={value.day}
        onChange={(event) => onChange({ time: value.time || OPENING, day: event.currentTarget.value })}
      />
      <TextField
        type="time"
        label={t('trial.receivedTime')}
        value={value.time}
        onChange={(event) => onChange({ day: value.day || localToday(), time: event.currentTarget.value })}
      />
      <Button
        aria-pressed={value.day === ''}
        kind={value.day === '' ? 'light' : 'default'}
        onClick={() => onChange(NOW)}
      >
        {t('trial.now')}
      </Button>
    </div>
  );
};
