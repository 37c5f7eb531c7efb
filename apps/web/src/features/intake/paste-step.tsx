import { IconArrowRight } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { serverNow } from '../../lib/server-clock.ts';
import type { useDraft } from '../../lib/use-draft.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/field/text-field.tsx';
import { DraftLine } from './draft-line.tsx';
import { readLetterHead } from './letter-head.ts';
import styles from './many-questions.module.css';
import type { QuestionsDraft } from './questions-draft.ts';
import { splitQuestions } from './split-questions.ts';

/** A list of a letter, a table or a group chat goes in as it was copied. */
export const PasteStep = ({ draft }: { draft: ReturnType<typeof useDraft<QuestionsDraft>> }) => {
  const { t } = useTranslation('intake');
  const format = useFormat();
  const { value, setValue } = draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const { questions, notQuestions } = splitQuestions(value.pasted);

  const review = () => {
    if (questions.length === 0) return field.current?.focus();
    const head = readLetterHead(notQuestions);
    setValue({
      ...value,
      rows: questions.map(({ text, field: under }) => ({
        id: crypto.randomUUID(),
        text,
        field: under,
        skipped: false,
      })),
      notQuestions,
      title: value.title || head.title || t('many.defaultTitle', { date: format.date(serverNow()) }),
      letterNumber: value.letterNumber || head.number,
    });
  };
  useShortcuts([{ codes: ['Enter'], ctrl: true, keys: ['Ctrl', 'Enter'], label: t('many.review'), run: review }]);

  return (
    <div className={styles.pastePage}>
      <div className={styles.paste}>
        <TextArea
          ref={field}
          label={t('many.paste.label')}
          hint={t('many.paste.hint')}
          placeholder={t('many.paste.placeholder')}
          className={styles.list}
          size="lg"
          value={value.pasted}
          onChange={(event) => setValue({ ...value, pasted: event.currentTarget.value })}
        />
      </div>
      <div className={styles.bar}>
        <DraftLine savedAt={draft.savedAt} failed={draft.failed} />
        <p className={styles.found} role="status">
          {value.pasted.trim() && t('many.found', { count: questions.length })}
        </p>
        <Button
          kind="primary"
          size="lg"
          iconRight={<IconArrowRight size={18} aria-hidden="true" />}
          keys={['Ctrl', 'Enter']}
          disabled={questions.length === 0 && t('many.paste.nothing')}
          onClick={review}
        >
          {t('many.review')}
        </Button>
      </div>
    </div>
  );
};
