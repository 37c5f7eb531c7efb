import { IconArrowMerge, IconArrowsSplit, IconMinus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import styles from './row.module.css';
import type { DraftRow } from './standing.ts';
import { useKeepTyped } from './use-keep-typed.ts';
import type { RowActs } from './use-row-acts.ts';

/** As the API limits a question. */
const QUESTION_LENGTH = 20_000;

type RowEditorProps = { row: DraftRow; acts: RowActs; onClose: () => void };

/** The text of a question, open. What is typed is kept when it rests, and whatever ends the editing. */
export const RowEditor = ({ row, acts, onClose }: RowEditorProps) => {
  const { t } = useTranslation('drafts');
  const { question, index } = row;
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(question.body);
  // Changed from outside: the original taken back, an act undone, or another device. What is typed here is not overwritten.
  const [base, setBase] = useState(question.body);
  const [theirs, setTheirs] = useState<string | null>(null);
  if (base !== question.body) {
    setBase(question.body);
    if (text.trim() === base) setText(question.body);
    else if (text.trim() !== question.body) setTheirs(question.body);
  }
  /** Divided, merged or left out: the text that is open here has had its say. */
  const over = useRef(false);

  useKeepTyped(text, () => {
    if (!over.current) acts.edit(row, text);
  });
  useEffect(() => {
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  const split = () => {
    const caret = field.current?.selectionStart ?? null;
    finish(() => acts.split(row, text, caret === text.length ? null : caret));
  };
  const finish = (act: () => void) => {
    over.current = true;
    act();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are extras; the buttons below do the same
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        // Escape ends a syllable of the input method first.
        if ((!saves && event.key !== 'Escape') || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextArea
        ref={field}
        label={t('row.text', { number: index })}
        hideLabel
        className={styles.area}
        size="lg"
        maxLength={QUESTION_LENGTH}
        value={text}
        problem={text.trim() ? undefined : t('row.emptyText')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {theirs !== null && (
        <p className={styles.theirs} role="alert">
          {t('row.changedElsewhere', { text: theirs })}
          <Button
            kind="link"
            onClick={() => {
              setText(theirs);
              setTheirs(null);
            }}
          >
            {t('row.takeTheirs')}
          </Button>
        </p>
      )}
      <div className={styles.editorActs}>
        <Button size="sm" kind="light" keys={['Ctrl', 'Enter']} onClick={onClose}>
          {t('row.done')}
        </Button>
        <Button
          size="sm"
          icon={<IconArrowsSplit size={14} aria-hidden="true" />}
          data-tooltip={t('row.splitHint')}
          onClick={split}
        >
          {t('row.split')}
        </Button>
        {index > 1 && (
          <Button
            size="sm"
            icon={<IconArrowMerge size={14} aria-hidden="true" />}
            onClick={() => finish(() => acts.merge({ ...row, question: { ...question, body: text } }))}
          >
            {t('row.merge', { number: index - 1 })}
          </Button>
        )}
        <Button
          size="sm"
          icon={<IconMinus size={14} aria-hidden="true" />}
          onClick={() => finish(() => acts.skip(row, 'author'))}
        >
          {t('row.skip')}
        </Button>
      </div>
    </div>
  );
};
