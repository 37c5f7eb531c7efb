import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import styles from '../calendars.module.css';
import type { Weekday, Weekly } from '../calendars.queries.ts';
import { WEEKDAYS } from '../year/resolved-day.ts';
import { hoursText, readHours } from './hours-text.ts';

/** The hours of the week, read only, with the way to edit them. */
export const WeeklyHours = ({ weekly, changed, onEdit }: { weekly: Weekly; changed: boolean; onEdit?: () => void }) => {
  const { t } = useTranslation('calendars');
  return (
    <section className={styles.card} aria-labelledby="weekly-hours">
      <div className={styles.cardHead}>
        <h2 id="weekly-hours">{t('weekly.title')}</h2>
        {onEdit && (
          <Button size="sm" onClick={onEdit}>
            {t('weekly.edit')}
          </Button>
        )}
      </div>
      {changed && <p className={styles.changed}>{t('editedWeek')}</p>}
      <dl className={styles.hours}>
        {WEEKDAYS.map((day) => (
          <div key={day}>
            <dt>{t(`weekday.${day}`)}</dt>
            <dd>{weekly[day].length > 0 ? hoursText(weekly[day]) : t('closed')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

type WeeklyDialogProps = { weekly: Weekly; onSave: (weekly: Weekly) => void; onClose: () => void };

/** Several intervals a day, as text: typed faster than chosen from fourteen pairs of fields. */
export const WeeklyDialog = ({ weekly, onSave, onClose }: WeeklyDialogProps) => {
  const { t } = useTranslation(['calendars', 'common']);
  const [texts, setTexts] = useState(
    () => Object.fromEntries(WEEKDAYS.map((day) => [day, hoursText(weekly[day])])) as Record<Weekday, string>, // of each weekday one
  );
  const [tried, setTried] = useState(false);
  const read = WEEKDAYS.map((day) => [day, readHours(texts[day])] as const);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (read.every(([, hours]) => hours)) onSave(Object.fromEntries(read) as Weekly); // of each weekday one, all of them read
  };
  return (
    <Dialog opened onClose={onClose} title={t('weekly.title')} width={480}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.lead}>{t('weekly.hint')}</p>
        {read.map(([day, hours]) => (
          <TextField
            key={day}
            label={t(`weekday.${day}`)}
            value={texts[day]}
            placeholder={t('closed')}
            problem={tried && !hours ? t('day.hoursProblem') : undefined}
            onChange={(event) => setTexts({ ...texts, [day]: event.target.value })}
          />
        ))}
        <div className={styles.actions}>
          <Button
            onClick={() => setTexts({ ...texts, tue: texts.mon, wed: texts.mon, thu: texts.mon, fri: texts.mon })}
          >
            {t('weekly.copy')}
          </Button>
          <span className={styles.grow} />
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary">
            {t('day.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
