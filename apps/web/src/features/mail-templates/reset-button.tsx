import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { FormProblem } from '../../ui/form-problem/form-problem.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type Template, useResetTemplate } from './mail-templates.queries.ts';

/** Back to the product's wording, after a question: one's own words are gone then. */
export const ResetButton = ({ template, onDone }: { template: Template; onDone: () => void }) => {
  const { t } = useTranslation(['wording', 'common']);
  const [asked, setAsked] = useState(false);
  const reset = useResetTemplate(template);
  const close = () => {
    setAsked(false);
    reset.reset();
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('reset')}</Button>
      <Dialog
        opened={asked}
        onClose={close}
        title={t('resetTitle')}
        footer={
          <>
            <Button onClick={close}>{t('common:cancel')}</Button>
            <Button
              kind="primary"
              busy={reset.isPending}
              onClick={() =>
                reset.mutate(undefined, {
                  onSuccess: () => {
                    setAsked(false);
                    onDone();
                    showToast({ tone: 'ok', message: t('resetDone') });
                  },
                })
              }
            >
              {t('reset')}
            </Button>
          </>
        }
      >
        <p>{t('resetBody')}</p>
        <FormProblem error={reset.error} shown={[]} />
      </Dialog>
    </>
  );
};
