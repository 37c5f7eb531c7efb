import { IconListNumbers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDraft } from '../../lib/use-draft.ts';
import { MEDIA, useMedia } from '../../lib/use-media.ts';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import type { Ticket } from './intake.queries.ts';
import { EMPTY_QUESTION, QUESTION_DRAFT } from './question-draft.ts';
import { QuestionForm } from './question-form.tsx';
import { SentQuestion } from './sent-question.tsx';

export const Page = () => {
  const { t } = useTranslation('intake');
  const draft = useDraft(QUESTION_DRAFT, EMPTY_QUESTION);
  const [sent, setSent] = useState<Ticket | null>(null);
  const onSent = (ticket: Ticket) => {
    setSent(ticket);
    draft.clear();
  };
  /** Dropped, and for a moment to be had back. */
  const drop = () => {
    const dropped = draft.value;
    draft.clear();
    showToast({
      tone: 'ok',
      message: t('dropped'),
      action: { label: t('undoDrop'), run: () => draft.setValue(dropped) },
    });
  };
  const phone = useMedia(MEDIA.phone);
  const toMany = (
    <Link to={paths.manyQuestions} className={buttonClass({ full: phone })}>
      <IconListNumbers size={16} aria-hidden="true" />
      {t('toMany')}
    </Link>
  );
  return (
    <>
      <PageHeader title={t('title')} actions={!phone && toMany} />
      {sent ? (
        <SentQuestion ticket={sent} onNext={() => setSent(null)} />
      ) : draft.ready ? (
        <QuestionForm draft={draft} onSent={onSent} lead={phone && toMany} onEnough={drop} />
      ) : (
        <SkeletonRows rows={4} />
      )}
    </>
  );
};
