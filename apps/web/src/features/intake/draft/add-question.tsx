import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import styles from './draft-page.module.css';
import type { DraftBoardState } from './use-draft-board.ts';

const EMPTY = { text: '' };

/** A question written by hand, behind the one that is chosen, else at the end. Ctrl+Enter takes it and is ready for the next. */
export const AddQuestion = ({ board, onClose }: { board: DraftBoardState; onClose: () => void }) => {
  const { t } = useTranslation('drafts');
  const draft = useDraft(`new-question:${board.head.id}`, EMPTY);
  const { text } = draft.value;
  const field = useRef<HTMLTextAreaElement>(null);
  const { rows, acts } = board;
  useEffect(() => field.current?.focus(), []);

  const add = () => {
    acts.add(text, rows.at(-1)?.question.id ?? null);
    void draft.clear();
    field.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are extras; the buttons below do the same
    <div
      className={styles.add}
      onKeyDown={(event) => {
        const adds = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if ((!adds && event.key !== 'Escape') || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (adds) add();
        else onClose();
      }}
    >
      <TextArea
        ref={field}
        label={t('add.label', { number: rows.length + 1 })}
        placeholder={t('add.placeholder')}
        maxLength={20_000}
        size="lg"
        readOnly={!draft.ready}
        value={text}
        onChange={(event) => draft.setValue({ text: event.currentTarget.value })}
      />
      <div className={styles.addActs}>
        <Button kind="light" keys={['Ctrl', 'Enter']} disabled={!text.trim() && t('add.empty')} onClick={add}>
          {t('add.add')}
        </Button>
        <Button kind="ghost" keys={['Esc']} onClick={onClose}>
          {t('add.close')}
        </Button>
      </div>
    </div>
  );
};
