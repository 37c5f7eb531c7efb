import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedText } from '../../../parts/similar/similar.queries.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { type AnswerDraft, withOffered } from './answer-draft.ts';
import type { Writing } from './use-writing.ts';

type OfferedProps = {
  text: OfferedText;
  writing: Writing<AnswerDraft>;
  /** It was put in, or left. */
  onSettled: (taken: boolean) => void;
};

/** Puts an offered text into the answer: at once where nothing is written, else only as one says. */
const Offered = ({ text, writing, onSettled }: OfferedProps) => {
  const { t } = useTranslation('reuse');
  const { value, setValue } = writing;
  const empty = value.body.trim() === '';
  const settled = useRef(false);
  const settle = (taken: boolean) => {
    settled.current = true;
    if (taken) showToast({ tone: 'ok', message: t('offered.done') });
    onSettled(taken);
  };
  const put = (how: 'replace' | 'append') => {
    setValue(withOffered(value, text, how));
    settle(true);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each offer
  useEffect(() => {
    if (empty && !settled.current) put('replace');
  }, [text]);
  if (empty) return null;
  return (
    <Dialog
      opened
      onClose={() => settle(false)}
      title={t('offered.title')}
      footer={
        <>
          <Button onClick={() => settle(false)}>{t('offered.keep')}</Button>
          <Button onClick={() => put('replace')}>{t('offered.replace')}</Button>
          <Button kind="primary" onClick={() => put('append')}>
            {t('offered.append')}
          </Button>
        </>
      }
    >
      <p>{t('offered.body', { title: text.source?.title ?? text.title ?? '' })}</p>
    </Dialog>
  );
};

export default Offered;
