import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import styles from '../calendars.module.css';
import type { Day, Hours } from '../calendars.queries.ts';
import { useDayText } from '../year/day-text.ts';
import type { ResolvedDay } from '../year/resolved-day.ts';
import { hoursText, readHours } from './hours-text.ts';

const KINDS = ['holiday', 'make_up', 'closure'] as const;
const STATUSES = ['official', 'statutory', 'provisional'] as const;

type DayDialogProps = {
  day: ResolvedDay;
  /** Of a province only closures are edited. */
  closuresOnly?: boolean;
  /** What a make-up day begins with. */
  usualHours: Hours;
  /** What the date is now, and the kind of the entry that was edited. */
  onSave: (entries: Day[], was: Day['kind'] | undefined) => void;
  onClose: () => void;
};

/** One date: an ordinary day of the week, or an exception with its kind, name, status and hours. */
export const DayDialog = ({ day, closuresOnly = false, usualHours, onSave, onClose }: DayDialogProps) => {
  const { t } = useTranslation(['calendars', 'common']);
  const dayText = useDayText();
  const own = closuresOnly && day.entry?.kind !== 'closure' ? null : day.entry;
  const [kind, setKind] = useState<Day['kind'] | 'week'>(own?.kind ?? (closuresOnly ? 'closure' : 'holiday'));
  const [name, setName] = useState(own?.name ?? '');
  const [status, setStatus] = useState<Day['status']>(own?.status ?? 'official');
  const [hours, setHours] = useState(hoursText(own?.intervals ?? []));
  const [tried, setTried] = useState(false);
  const intervals = readHours(hours);

  const choose = (value: string | null) => {
    const next = KINDS.find((one) => one === value) ?? 'week';
    setKind(next);
    if (next === 'make_up' && hours.trim() === '') setHours(hoursText(usualHours));
    if (next === 'holiday' && hours === hoursText(usualHours)) setHours('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (kind === 'week') return onSave([], own?.kind);
    if (!name.trim() || !intervals) return;
    onSave([{ date: day.date, kind, name: name.trim(), status, intervals }], own?.kind);
  };
  return (
    <Dialog opened onClose={onClose} title={t('day.title')} width={480}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.lead}>{dayText(day)}</p>
        <SelectField
          label={t('day.kind')}
          options={[
            { value: 'week', label: t(closuresOnly ? 'day.open' : 'day.week') },
            ...KINDS.filter((one) => !closuresOnly || one === 'closure').map((value) => ({
              value,
              label: t(`kind.${value}`),
            })),
          ]}
          value={kind}
          onChange={choose}
        />
        {kind !== 'week' && (
          <>
            <TextField
              label={t(kind === 'closure' ? 'day.reason' : 'day.name')}
              value={name}
              maxLength={200}
              problem={tried && !name.trim() ? t('day.required') : undefined}
              onChange={(event) => setName(event.target.value)}
            />
            <SelectField
              label={t('day.status')}
              options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
              value={status}
              onChange={(value) => setStatus(STATUSES.find((one) => one === value) ?? 'official')}
            />
            <TextField
              label={t('day.hours')}
              hint={t('day.hoursHint')}
              placeholder={t('closed')}
              value={hours}
              problem={tried && !intervals ? t('day.hoursProblem') : undefined}
              onChange={(event) => setHours(event.target.value)}
            />
          </>
        )}
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary">
            {t('day.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
