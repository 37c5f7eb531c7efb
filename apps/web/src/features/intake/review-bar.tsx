import { IconInfoCircle, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/button/button.tsx';
import { DraftLine } from './draft-line.tsx';
import styles from './many-questions.module.css';
import { DOSSIER_SIZE, type QuestionsDraft } from './questions-draft.ts';
import { SendProblem } from './send-problem.tsx';

type ReviewBarProps = {
  draft: ReturnType<typeof useDraft<QuestionsDraft>>;
  sendable: number;
  /** Cannot be sent like this: kept in the draft. */
  held: number;
  skipped: number;
  error: Error | null;
  pending: boolean;
  onSend: () => void;
};

/** What is sent, and what is left out, before it is done. */
export const ReviewBar = ({ draft, sendable, held, skipped, error, pending, onSend }: ReviewBarProps) => {
  const { t } = useTranslation('intake');
  const tooMany = sendable > DOSSIER_SIZE && t('many.tooMany', { limit: DOSSIER_SIZE });
  return (
    <div className={styles.bar}>
      {error && <SendProblem error={error} kept={t('many.kept')} />}
      <DraftLine savedAt={draft.savedAt} failed={draft.failed} />
      {(held > 0 || skipped > 0) && (
        <p className={styles.left}>
          <IconInfoCircle size={16} aria-hidden="true" />
          {[held > 0 && t('many.held', { count: held }), skipped > 0 && t('many.skipped', { count: skipped })]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      <Button
        kind="primary"
        size="lg"
        icon={<IconSend size={18} aria-hidden="true" />}
        keys={['Ctrl', 'Enter']}
        busy={pending}
        disabled={tooMany || (sendable === 0 && t('many.nothingToSend'))}
        onClick={onSend}
      >
        {pending ? t('sending') : t('many.send', { count: sendable })}
      </Button>
    </div>
  );
};
