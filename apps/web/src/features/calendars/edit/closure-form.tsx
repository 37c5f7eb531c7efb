import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import styles from '../calendars.module.css';
import type { Day } from '../calendars.queries.ts';
import { datesBetween } from '../year/resolved-day.ts';
import { readHours } from './hours-text.ts';

type ClosureFormProps = { today: string; onAdd: (days: Record<string, Day[]>) => void };

/** A province is closed from one day to another, with the reason; some hours may stay open. */
export const ClosureForm = ({ today, onAdd }: ClosureFormProps) => {
  const { t } = useTranslation('calendars');
  const [fields, setFields] = useState({ from: today, to: today, name: '', hours: '' });
  const [tried, setTried] = useState(false);
  const dates = datesBetween(fields.from, fields.to);
  const intervals = readHours(fields.hours);
  const input = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const name = fields.name.trim();
    if (dates.length === 0 || !name || !intervals) return;
    onAdd(
      Object.fromEntries(
        dates.map((date) => [date, [{ date, kind: 'closure', name, status: 'official', intervals } satisfies Day]]),
      ),
    );
    setFields({ from: today, to: today, name: '', hours: '' });
    setTried(false);
  };
  return (
    <section className={styles.card} aria-labelledby="add-closure">
      <h2 id="add-closure">{t('closure.add')}</h2>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.pair}>
          <TextField {...input('from')} type="date" label={t('closure.from')} />
          <TextField
            {...input('to')}
            type="date"
            label={t('closure.to')}
            min={fields.from}
            problem={tried && dates.length === 0 ? t('closure.order') : undefined}
          />
        </div>
        <TextField
          {...input('name')}
          label={t('closure.reason')}
          placeholder={t('closure.reasonExample')}
          maxLength={200}
          problem={tried && !fields.name.trim() ? t('day.required') : undefined}
        />
        <TextField
          {...input('hours')}
          label={t('closure.hours')}
          hint={t('closure.hoursHint')}
          placeholder={t('closed')}
          problem={tried && !intervals ? t('day.hoursProblem') : undefined}
          optional
        />
        <div className={styles.actions}>
          <Button type="submit" kind="light">
            {t('closure.submit', { count: Math.max(1, dates.length) })}
          </Button>
        </div>
      </form>
    </section>
  );
};
