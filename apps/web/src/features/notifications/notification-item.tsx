import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCircleCheck,
  IconClockExclamation,
  IconGitBranch,
  IconGitMerge,
  IconInbox,
  IconMessageQuestion,
  IconMessageReply,
  IconPencil,
  IconPlayerPlay,
  IconRefresh,
  IconUserCheck,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { useNow } from '../../ui/countdown/ticker.ts';
import styles from './notification-panel.module.css';
import type { Notification } from './notifications.queries.ts';
import { relativeTime } from './relative-time.ts';
import { useNotificationText } from './use-notification-text.ts';

const ICONS: Record<string, ComponentType<{ size: number; 'aria-hidden': 'true' }>> = {
  handed_over: IconArrowForwardUp,
  transferred: IconArrowForwardUp,
  referred: IconArrowForwardUp,
  returned: IconArrowBackUp,
  answer_returned: IconArrowBackUp,
  withdrawn: IconArrowBackUp,
  assigned: IconUserCheck,
  answer_submitted: IconPencil,
  clarification_asked: IconMessageQuestion,
  asked_back: IconMessageQuestion,
  replied: IconMessageReply,
  answered: IconCircleCheck,
  follow_up_answered: IconCircleCheck,
  reopened: IconRefresh,
  clock_step: IconClockExclamation,
  resumed: IconPlayerPlay,
  auto_closed: IconCircleCheck,
  clarification_due: IconMessageQuestion,
  referral_chase: IconArrowForwardUp,
  absorbed: IconGitMerge,
  unmerged: IconGitBranch,
};

type NotificationItemProps = {
  notification: Notification;
  onOpen: () => void;
  onRead: () => void;
};

export const NotificationItem = ({ notification, onOpen, onRead }: NotificationItemProps) => {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const text = useNotificationText();
  const now = useNow('minute');
  const { kind, ticket, dossier, data, createdAt, readAt } = notification;
  const Icon = ICONS[kind] ?? IconInbox;
  const ago = relativeTime(createdAt, now);
  const about = ticket ?? dossier;
  const path = ticket ? paths.ticket(ticket.code) : dossier ? paths.dossier(dossier.id) : null;
  // who asks one authority again asks the others that are late, too
  const to = path && kind === 'referral_chase' ? paths.chase : path;
  const words = (
    <>
      <span className={styles.text}>
        {readAt === null && <span className="visually-hidden">{t('new')}: </span>}
        {text(notification)}
      </span>
      {about && <span className={styles.subject}>{'subject' in about ? about.subject : about.title}</span>}
      <span className={styles.meta}>
        <time dateTime={createdAt}>
          {ago.unit === 'now' ? t('ago.now') : t(`ago.${ago.unit}`, { count: ago.count })} ·{' '}
          {format.moment(createdAt, now)}
        </time>
        {about && (
          <>
            {' '}
            <span>· {about.code}</span>
          </>
        )}
        {(data.actorName || data.step) && data.unitName && (
          <>
            {' '}
            <span>· {data.unitName}</span>
          </>
        )}
      </span>
    </>
  );
  return (
    <li className={styles.item} data-unread={readAt === null || undefined}>
      <span className={styles.icon}>
        <Icon size={16} aria-hidden="true" />
      </span>
      {to ? (
        <Link to={to} className={styles.words} onClick={onOpen}>
          {words}
        </Link>
      ) : (
        <div className={styles.words}>{words}</div>
      )}
      {readAt === null && (
        <IconButton
          size="sm"
          className={styles.mark}
          icon={<span className={styles.dot} />}
          label={t('markOne')}
          onClick={onRead}
        />
      )}
    </li>
  );
};
