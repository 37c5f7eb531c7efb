import { IconArrowMerge, IconArrowsSplit, IconMinus, IconRestore } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/field/text-field.tsx';
import { dividingPlace, editRow, mergeWithPrevious, skipRow, splitRow } from './question-rows.ts';
import type { Row } from './questions-draft.ts';
import styles from './review-rows.module.css';
import type { Warning } from './row-warnings.ts';

const WAIT_MS = 400;

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
  const [text, setText] = useState(row.text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Changed from outside: split, or an act undone.
  const [base, setBase] = useState(row.text);
  if (base !== row.text) {
    setBase(row.text);
    setText(row.text);
  }
  const edited = text === row.text ? rows : editRow(rows, row.id, text);

  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const keepNow = () => {
    clearTimeout(timer.current);
    if (edited !== rows) onChange(edited);
  };
  const keep = useEffectEvent(keepNow);
  // Five hundred rows follow a text only when it rests; whatever ends the editing takes the last letters with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the wait anew
  useEffect(() => {
    timer.current = setTimeout(() => keep(), WAIT_MS);
    return () => clearTimeout(timer.current);
  }, [text]);
  useEffect(() => {
    const leave = () => keep();
    // Captured: before the draft itself writes down what it has. A page that goes waits for no timer.
    addEventListener('pagehide', leave, true);
    return () => {
      removeEventListener('pagehide', leave, true);
      keep();
    };
  }, []);

  const act = (next: readonly Row[], message?: string) => {
    clearTimeout(timer.current);
    onChange(next, message);
  };
  const split = () => {
    const caret = field.current?.selectionStart ?? 0;
    const within = text.slice(0, caret).trim() !== '' && text.slice(caret).trim() !== '';
    const at = within ? caret : dividingPlace(text);
    if (at <= 0) return;
    act(splitRow(edited, row.id, at, crypto.randomUUID()), t('many.splitDone', { number: index + 1 }));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is an extra; the row's own button closes it too
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        // The page sends on Ctrl+Enter, right after this.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keepNow();
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
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keepNow}
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
              act(mergeWithPrevious(edited, row.id), t('many.mergeDone', { number: index + 1, into: index }))
            }
          >
            {t('many.merge', { number: index })}
          </Button>
        )}
        <Button
          size="sm"
          kind={warning?.kind === 'duplicate' ? 'light' : 'default'}
          icon={row.skipped ? <IconRestore size={14} aria-hidden="true" /> : <IconMinus size={14} aria-hidden="true" />}
          onClick={() => act(skipRow(edited, row.id, !row.skipped))}
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
