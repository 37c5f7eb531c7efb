import { IconPencil } from '@tabler/icons-react';
import { type ChangeEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { hasRole, useUser } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { CommuneField } from '../commune-field.tsx';
import styles from './letter-fields.module.css';
import type { DraftBoardState } from './use-draft-board.ts';
import { useKeepTyped } from './use-keep-typed.ts';

type LetterFieldsProps = {
  board: DraftBoardState;
  opened: boolean;
  onOpen: (opened: boolean) => void;
  /** Sending was tried: what is missing is named. */
  tried: boolean;
  fields: RefObject<HTMLDivElement | null>;
};

/** What the dossier is called, and the letter that it came with: one line, opened to correct it. */
export const LetterFields = ({ board, opened, onOpen, tried, fields }: LetterFieldsProps) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const { head } = board;
  const said = [
    head.letterNumber && t('letter.numberIs', { number: head.letterNumber }),
    head.letterDate && t('letter.dateIs', { date: format.date(`${head.letterDate}T12:00:00+07:00`) }),
    communeName(head) ?? head.unitText,
  ].filter(Boolean);
  if (!opened)
    return (
      <div className={styles.line}>
        <p>
          <b>{head.title || t('letter.untitled')}</b>
          {said.length > 0 && ` · ${said.join(' · ')}`}
        </p>
        <Button kind="link" icon={<IconPencil size={14} aria-hidden="true" />} onClick={() => onOpen(true)}>
          {t('letter.edit')}
        </Button>
      </div>
    );
  return (
    <div ref={fields} className={styles.form}>
      <OpenFields board={board} tried={tried} />
      <Button onClick={() => onOpen(false)}>{t('letter.done')}</Button>
    </div>
  );
};

/** A choice that the server has not confirmed yet is a bare code. */
const communeName = ({ commune }: { commune: unknown }): string | null =>
  typeof commune === 'object' && commune !== null && 'name' in commune ? String(commune.name) : null;

/** A field of the letter: what is typed is kept when it rests and when it is left, if it is another text than before. */
const useTypedField = (saved: string, onKeep: (text: string) => void) => {
  const [value, setValue] = useState(saved);
  const kept = useRef(saved);
  const keep = () => {
    const text = value.trim();
    if (text === kept.current) return;
    kept.current = text;
    onKeep(text);
  };
  useKeepTyped(value, keep);
  const onChange = (event: ChangeEvent<HTMLInputElement>) => setValue(event.currentTarget.value);
  return { value, onChange, onBlur: keep };
};

const OpenFields = ({ board, tried }: Pick<LetterFieldsProps, 'board' | 'tried'>) => {
  const { t } = useTranslation('drafts');
  const { head, sync } = board;
  const asksForOthers = !hasRole(useUser(), 'commune_staff');
  const title = useTypedField(head.title, (text) => text && sync.changeHead({ title: text }));
  const number = useTypedField(head.letterNumber ?? '', (text) => sync.changeHead({ letterNumber: text || null }));
  const date = useTypedField(head.letterDate ?? '', (text) => sync.changeHead({ letterDate: text || null }));
  const name = communeName(head);
  const code = typeof head.commune === 'string' ? head.commune : (head.commune?.code ?? null);
  const [label, setLabel] = useState(name ?? '');
  return (
    <>
      {asksForOthers && !head.dossier && (
        <CommuneField
          value={code ? { code, label: label || code } : null}
          onChange={(chosen) => {
            if (!chosen) return;
            setLabel(chosen.label);
            sync.changeHead({ commune: chosen.code });
          }}
          problem={tried && !code ? t('letter.communeMissing') : undefined}
        />
      )}
      <TextField
        label={t('letter.title')}
        className={styles.title}
        {...title}
        maxLength={300}
        problem={title.value.trim() ? undefined : t('letter.titleMissing')}
      />
      <TextField label={t('letter.number')} optional {...number} maxLength={60} />
      <TextField label={t('letter.date')} optional type="date" {...date} />
    </>
  );
};
