import { IconArrowRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../lib/use-draft.ts';
import { useShortcuts } from '../../../lib/use-shortcuts.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { DraftLine } from '../draft-line.tsx';
import styles from './start-page.module.css';

const EMPTY = { text: '' };
/** As the API. */
const MOST_LETTERS = 1_000_000;

type PasteBoxProps = { initial: string; onSend: (text: string) => void; onClose: () => void };

/** A list of a letter, cells of a table or a group chat goes in as it was copied; it is kept on this device until it is read. */
export const PasteBox = ({ initial, onSend, onClose }: PasteBoxProps) => {
  const { t } = useTranslation('drafts');
  const draft = useDraft('pasted-questions', EMPTY);
  const { ready, value, setValue } = draft;
  const [taken, setTaken] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  // What was pasted on the page goes behind what may wait here from before.
  useEffect(() => {
    if (!ready || taken) return;
    setTaken(true);
    if (initial) setValue({ text: [value.text, initial].filter(Boolean).join('\n') });
  }, [ready, taken, initial, value, setValue]);

  const send = () => {
    const text = value.text.trim();
    if (!text) return field.current?.focus();
    onSend(text);
    void draft.clear();
  };
  useShortcuts([{ codes: ['Enter'], ctrl: true, keys: ['Ctrl', 'Enter'], label: t('paste.read'), run: send }]);

  return (
    <section className={styles.paste}>
      <TextArea
        ref={field}
        label={t('paste.label')}
        hint={t('paste.hint')}
        className={styles.area}
        size="lg"
        maxLength={MOST_LETTERS}
        readOnly={!ready}
        value={value.text}
        onChange={(event) => setValue({ text: event.currentTarget.value })}
      />
      <div className={styles.pasteActs}>
        <Button
          kind="primary"
          size="lg"
          keys={['Ctrl', 'Enter']}
          iconRight={<IconArrowRight size={18} aria-hidden="true" />}
          disabled={!value.text.trim() && t('paste.nothing')}
          onClick={send}
        >
          {t('paste.read')}
        </Button>
        <Button size="lg" kind="ghost" onClick={onClose}>
          {t('paste.back')}
        </Button>
        <DraftLine savedAt={draft.savedAt} failed={draft.failed} />
      </div>
    </section>
  );
};
