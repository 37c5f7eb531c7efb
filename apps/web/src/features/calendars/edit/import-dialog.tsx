import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { FileDrop } from '../../../ui/file-drop/file-drop.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import styles from '../calendars.module.css';
import { useReadHolidays } from '../calendars.mutations.ts';
import type { Day, Hours } from '../calendars.queries.ts';
import { writtenDate } from '../year/day-text.ts';

const MOST_BYTES = 400_000;

type ImportDialogProps = {
  days: readonly Day[];
  usualHours: Hours;
  onImport: (days: Day[]) => void;
  onClose: () => void;
};

/** A file of holidays, chosen or pasted: what it would change is shown before it goes into the draft, and every fault by line. */
export const ImportDialog = ({ days, usualHours, onImport, onClose }: ImportDialogProps) => {
  const { t } = useTranslation(['calendars', 'common']);
  const [text, setText] = useState('');
  const read = useReadHolidays();
  const found = read.data;
  const fresh = found?.days.filter((day) => !days.some((known) => JSON.stringify(known) === JSON.stringify(day)));
  const change = (next: string) => {
    setText(next);
    read.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || read.isPending) return;
    read.mutate({ text, ...(usualHours.length > 0 && { hours: usualHours }) });
  };
  return (
    <Dialog opened onClose={onClose} title={t('import.title')} width={680}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.lead}>{t('import.hint')}</p>
        <FileDrop
          label={t('import.file')}
          hint={t('import.fileHint')}
          accept=".csv,.json,.txt,text/csv,application/json"
          maxBytes={MOST_BYTES}
          maxFiles={1}
          onFiles={async ([file]) => file && change(await file.text())}
        />
        <TextArea
          label={t('import.text')}
          rows={6}
          spellCheck={false}
          placeholder={t('import.example')}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
        <FormProblem error={read.error} shown={[]} />
        {found && found.errors.length > 0 && (
          <div className={styles.faults} role="alert">
            <p>{t('import.faults', { count: found.errors.length })}</p>
            <ul>
              {found.errors.map(({ line, place, code, detail }) => (
                <li key={`${line} ${place} ${code}`}>
                  {t('import.line', { line })}
                  {place && ` (${t(`import.place.${place.replace(/^.*\./, '')}`, { defaultValue: place })})`}: {detail}
                </li>
              ))}
            </ul>
          </div>
        )}
        {fresh && (
          <div role="status">
            <p className={styles.lead}>
              {fresh.length > 0
                ? t('import.adds', { count: fresh.length, known: (found?.days.length ?? 0) - fresh.length })
                : t('import.nothing')}
            </p>
            <ul className={styles.listed}>
              {fresh.map((day) => (
                <li key={`${day.date} ${day.kind}`}>
                  {writtenDate(day.date)} · {t(`kind.${day.kind}`)} · {day.name} · {t(`status.${day.status}`)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          {fresh && fresh.length > 0 ? (
            <Button kind="primary" onClick={() => onImport(fresh)}>
              {t('import.take', { count: fresh.length })}
            </Button>
          ) : (
            <Button type="submit" kind="primary" busy={read.isPending} disabled={!text.trim()}>
              {t('import.read')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
};
