import { IconArrowMerge, IconArrowsSplit, IconMinus, IconRestore } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/field/text-field.tsx';
import { dividingPlace, editRow, mergeWithPrevious, skipRow, splitRow } from './question-rows.ts';
import type { Row } from './questions-draft.ts';
import styles from './review-rows.module.css';
import type { Warning } from './row-warnings.ts';

type RowEditorProps = {
  row: Row;
  index: number;
  rows: readonly Row[];
  warning: Warning | null;
  onClose: () => void;
  onChange: (rows: readonly Row[], undoMessage?: string) => void;
};

/** Edit, split, merge, skip. Esc closes it and gives the focus back to its row. */
export const RowEditor = ({ row, index, rows, warning, onClose, onChange }: RowEditorProps) => {
  const { t } = useTranslation('intake');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const split = () => {
    const caret = field.current?.selectionStart ?? 0;
    const within = row.text.slice(0, caret).trim() !== '' && row.text.slice(caret).trim() !== '';
    const at = within ? caret : dividingPlace(row.text);
    const number = index + 1;
    if (at > 0) onChange(splitRow(rows, row.id, at, crypto.randomUUID()), t('many.splitDone', { number }));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is an extra; the row's own button closes it too
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.currentTarget.closest('li')?.querySelector('button')?.focus();
        onClose();
      }}
    >
      <TextArea
        ref={field}
        label={t('many.editLabel', { number: index + 1 })}
        hideLabel
        className={styles.area}
        size="lg"
        value={row.text}
        onChange={(event) => onChange(editRow(rows, row.id, event.currentTarget.value))}
      />
      <div className={styles.acts}>
        <Button
          size="sm"
          kind={warning?.kind === 'two' ? 'light' : 'default'}
          icon={<IconArrowsSplit size={14} aria-hidden="true" />}
          data-tooltip={t('many.splitHint')}
          onClick={split}
        >
          {t('many.split')}
        </Button>
        {index > 0 && (
          <Button
            size="sm"
            icon={<IconArrowMerge size={14} aria-hidden="true" />}
            onClick={() =>
              onChange(mergeWithPrevious(rows, row.id), t('many.mergeDone', { number: index + 1, into: index }))
            }
          >
            {t('many.merge', { number: index })}
          </Button>
        )}
        <Button
          size="sm"
          kind={warning?.kind === 'duplicate' ? 'light' : 'default'}
          icon={row.skipped ? <IconRestore size={14} aria-hidden="true" /> : <IconMinus size={14} aria-hidden="true" />}
          onClick={() => onChange(skipRow(rows, row.id, !row.skipped))}
        >
          {row.skipped ? t('many.unskip') : t('many.skip')}
        </Button>
        <Button size="sm" kind="ghost" keys={['Esc']} onClick={onClose}>
          {t('many.done')}
        </Button>
      </div>
    </div>
  );
};
