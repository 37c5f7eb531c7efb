import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../../lib/api-problem.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { FormProblem } from '../../../ui/form-problem/form-problem.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { useUndo } from '../catalogue.mutations.ts';
import { undoTrialQuery } from '../catalogue.queries.ts';
import type { CatalogueDrafting } from '../draft/use-catalogue-draft.ts';
import { DryRunResult } from '../publish/dry-run-result.tsx';
import styles from './history.module.css';

type UndoButtonProps = { version: number; drafting: CatalogueDrafting };

/** Takes a publication back by a new one: nothing that was ever in force is lost. */
export const UndoButton = ({ version, drafting }: UndoButtonProps) => {
  const { t } = useTranslation(['catalogue', 'common']);
  const { version: current, today } = drafting.base;
  const [asks, setAsks] = useState(false);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const undo = useUndo();
  const trial = useQuery({ ...undoTrialQuery(version), enabled: asks });
  const close = () => {
    setAsks(false);
    undo.reset();
  };
  const send = () => {
    setTried(true);
    if (note.trim() === '' || undo.isPending) return;
    undo.mutate(
      { undone: version, note: note.trim(), version: current },
      {
        onSuccess: (answer) => {
          setAsks(false);
          showToast({ tone: 'ok', message: t('publish.done', { version: answer.version }) });
        },
      },
    );
  };
  return (
    <>
      <Button icon={<IconArrowBackUp size={16} aria-hidden="true" />} onClick={() => setAsks(true)}>
        {t('history.undo', { version })}
      </Button>
      <Dialog
        opened={asks}
        onClose={close}
        title={t('history.undo', { version })}
        width={640}
        footer={
          <>
            <Button onClick={close}>{t('common:cancel')}</Button>
            <Button kind="primary" busy={undo.isPending} onClick={send}>
              {t('history.undoAct')}
            </Button>
          </>
        }
      >
        <div className={styles.undo}>
          <p>{t('history.undoHint')}</p>
          {trial.isFetching && <SkeletonRows rows={2} />}
          {trial.data && !trial.isFetching && <DryRunResult result={trial.data} today={today} />}
          <TextField
            label={t('publish.note')}
            maxLength={500}
            value={note}
            problem={(tried && note.trim() === '' ? t('edit.required') : undefined) ?? problemAt(undo.error, '/note')}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <FormProblem error={undo.error ?? trial.error} shown={['/note']} />
        </div>
      </Dialog>
    </>
  );
};
