import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft.ts';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { PasteStep } from './paste-step.tsx';
import { EMPTY_QUESTIONS, QUESTIONS_DRAFT } from './questions-draft.ts';
import { ReviewStep } from './review-step.tsx';
import { Steps } from './steps.tsx';

export const Page = () => {
  const { t } = useTranslation('intake');
  const draft = useDraft(QUESTIONS_DRAFT, EMPTY_QUESTIONS);
  const reviewing = draft.value.rows.length > 0;
  return (
    <>
      <PageHeader title={t('many.title')} />
      <Steps at={reviewing ? 1 : 0} />
      {draft.ready ? reviewing ? <ReviewStep draft={draft} /> : <PasteStep draft={draft} /> : <SkeletonRows rows={5} />}
    </>
  );
};
