import { IconInfoCircle, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useUser } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Arch } from '../../../ui/countdown/arch.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { SendProblem } from '../send-problem.tsx';
import { dueQuery } from './draft.queries.ts';
import { SaveLine } from './save-line.tsx';
import styles from './send-bar.module.css';
import { canBeSent } from './standing.ts';
import type { DraftBoardState } from './use-draft-board.ts';
import { SENT_AT_ONCE, type Sending } from './use-send-draft.ts';

const ARCH_WIDTH = 48;
const FULL = 480;

/** When the answers would be due, what stays behind, whether all is saved, and the one button. */
export const SendBar = ({ board, sending }: { board: DraftBoardState; sending: Sending }) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const now = useNow();
  const { roles } = useUser();
  const { rows, head, queue } = board;
  const province = head.province?.code ?? roles.find(({ provinceCode }) => provinceCode)?.provinceCode ?? null;
  const due = useQuery(dueQuery(province)).data?.dueAt;
  const many = Math.min(SENT_AT_ONCE, rows.filter(canBeSent).length);
  const held = rows.filter(({ standing }) => standing === 'fix').length;
  const reason =
    queue.conflicts.length > 0
      ? t('send.conflicts')
      : many === 0
        ? t(head.sameAs ? 'send.sentBefore' : 'send.nothing')
        : false;
  return (
    <div className={styles.bar}>
      {sending.error && <SendProblem error={sending.error} kept={t('send.failedKept')} />}
      {due && many > 0 && (
        <div className={styles.due}>
          <Arch state="plenty" remaining={FULL} width={ARCH_WIDTH} />
          <p>
            {t('send.dueIfNow')}
            <b>{format.moment(due, now)}</b>
          </p>
        </div>
      )}
      {held > 0 && (
        <p className={styles.held}>
          <IconInfoCircle size={16} aria-hidden="true" />
          {t('send.held', { count: held })}
        </p>
      )}
      <div className={styles.end}>
        <SaveLine board={board} />
        <Button
          kind="primary"
          size="lg"
          icon={<IconSend size={18} aria-hidden="true" />}
          keys={['Ctrl', 'Enter']}
          busy={sending.pending}
          disabled={reason}
          onClick={sending.begin}
        >
          {sending.pending ? t('send.sending') : t('send.button', { count: many })}
        </Button>
      </div>
    </div>
  );
};
