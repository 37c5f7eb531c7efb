import { IconAlertTriangle, IconCloudOff, IconCloudUpload, IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import styles from './send-bar.module.css';
import type { DraftBoardState } from './use-draft-board.ts';

/**
 * Where each change is: on the server, on its way, or only on this device. Never says more than is true. Only trouble is
 * read out: "saved" after each act would drown everything else.
 */
export const SaveLine = ({ board }: { board: DraftBoardState }) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const now = useNow();
  const problemText = useProblemText();
  const { status, saved, savedAt, problem, unkept, sync, head } = board;
  if (status === 'refused' && problem)
    return (
      <p className={styles.refused} role="alert">
        <IconAlertTriangle size={16} aria-hidden="true" />
        {t('save.refused', { detail: problemText(problem).detail })}
        <Button kind="link" onClick={() => void sync.flush()}>
          {t('save.again')}
        </Button>
        <Button kind="link" onClick={() => void sync.giveUp()}>
          {t('save.giveUp')}
        </Button>
      </p>
    );
  if (status === 'waiting')
    return (
      <p className={unkept ? styles.refused : styles.waiting} role="status">
        <IconCloudOff size={16} aria-hidden="true" />
        {t(unkept ? 'save.unkept' : 'save.waiting')}
        <Button kind="link" onClick={() => void sync.flush()}>
          {t('save.again')}
        </Button>
      </p>
    );
  if (!saved)
    return (
      <p className={styles.saved}>
        <IconCloudUpload size={16} aria-hidden="true" />
        {t('save.saving')}
      </p>
    );
  return (
    <p className={styles.saved}>
      <IconDeviceFloppy size={16} aria-hidden="true" />
      {t('save.saved', { moment: format.moment(savedAt ?? head.updatedAt, now) })}
    </p>
  );
};
