import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import type { ChangeData, Kind } from '../catalogue.queries.ts';
import { ownId } from '../draft/draft.ts';
import { useEditing } from '../editing.ts';
import type { Found } from '../shown.ts';
import styles from './edit.module.css';
import {
  addition,
  alterations,
  beginsAnew,
  type EntryForm,
  formOf,
  idOf,
  mayWithdraw,
  missingIn,
  WORDS,
  type Word,
} from './entry-form.ts';
import { WordField } from './word-field.tsx';

type EntryDialogProps = {
  kind: Kind;
  onClose: () => void;
} & (
  | { found: Found; place?: undefined }
  /** Where a new entry belongs. */
  | { found?: undefined; place: ChangeData }
);

/** Kinds that others of the same draft may name. */
const NAMED: readonly Kind[] = ['field', 'rule'];

/** Writes an entry or alters it: into the draft, nothing else. */
export const EntryDialog = ({ kind, found, place, onClose }: EntryDialogProps) => {
  const { t } = useTranslation(['catalogue', 'common']);
  const { drafting, ministry } = useEditing();
  const { today } = drafting.shown;
  const [form, setForm] = useState<EntryForm>(() => {
    const before = drafting.changes.find(({ key }) => key === found?.entry.mark?.key)?.change.data;
    return formOf(kind, found ?? null, today, {
      ...(place?.department && { department: place.department }),
      ...(before?.from && { from: before.from }),
    });
  });
  const [tried, setTried] = useState(false);
  const code = ministry?.code ?? null;
  const missing = missingIn(kind, form);
  const reversed = form.validTo !== '' && form.validTo < form.validFrom;
  const change = (patch: Partial<EntryForm>) => setForm({ ...form, ...patch });
  // Against what is published: an entry that was altered before is altered anew, not once more.
  const stands = found && (found.entry.mark?.op === 'add' ? found : (drafting.published.get(idOf(found)) ?? found));
  const begins = !stands || mayWithdraw(stands, today);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || reversed) return;
    if (stands) drafting.alter(code, { kind, id: idOf(stands) }, alterations(stands, form, today));
    else drafting.put(code, addition(kind, form, place ?? {}, NAMED.includes(kind) ? ownId() : undefined));
    onClose();
  };
  const withdraw = () => {
    if (stands) drafting.alter(code, { kind, id: idOf(stands) }, [{ op: 'withdraw', kind, id: idOf(stands) }]);
    onClose();
  };
  const problemOf = (word: Word): string | undefined =>
    tried && missing.includes(word) ? t('edit.required') : undefined;
  const drafted = found?.entry.mark && found.entry.mark.op !== 'add' ? found.entry.mark : null;
  return (
    <Dialog opened onClose={onClose} title={t(found ? `edit.${kind}` : `add.${kind}`)} width={560}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {WORDS[kind].map((word, at) => (
          <WordField
            key={word}
            kind={kind}
            word={word}
            isNew={!found}
            first={at === 0}
            value={form[word] ?? ''}
            problem={problemOf(word)}
            onChange={(value) => change({ [word]: value })}
          />
        ))}
        {stands && beginsAnew(stands, form, today) && (
          <TextField
            type="date"
            label={t('edit.from')}
            hint={t('edit.fromHint')}
            min={today}
            value={form.from}
            onChange={(event) => change({ from: event.currentTarget.value })}
          />
        )}
        <div className={styles.pair}>
          <TextField
            type="date"
            label={t('edit.validFrom')}
            readOnly={!begins}
            value={form.validFrom}
            onChange={(event) => begins && change({ validFrom: event.currentTarget.value })}
          />
          <TextField
            type="date"
            label={t('edit.validTo')}
            hint={t('edit.validToHint')}
            value={form.validTo}
            problem={reversed ? t('edit.reversed') : undefined}
            onChange={(event) => change({ validTo: event.currentTarget.value })}
          />
        </div>
        <div className={styles.actions}>
          {drafted && (
            <Button
              kind="link"
              onClick={() => {
                drafting.remove(drafted.key);
                onClose();
              }}
            >
              {t('edit.undo')}
            </Button>
          )}
          {stands && mayWithdraw(stands, today) && (
            <Button kind="late" onClick={withdraw}>
              {t('edit.withdraw')}
            </Button>
          )}
          {stands && !mayWithdraw(stands, today) && (
            <Button onClick={() => change({ validTo: today })}>{t('edit.endToday')}</Button>
          )}
          <span className={styles.gap} />
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" kind="primary">
            {t('edit.put')}
          </Button>
        </div>
        <p className={styles.hint}>{t('edit.draftHint')}</p>
      </form>
    </Dialog>
  );
};
