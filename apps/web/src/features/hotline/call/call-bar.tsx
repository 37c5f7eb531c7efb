import { IconPhone, IconPhoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import styles from './call-bar.module.css';
import type { CallDraft } from './call-draft.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** 03:42; 1:03:42 */
const written = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
};

const Timer = ({ startedAt }: { startedAt: string }) => {
  const { t } = useTranslation('hotline');
  const now = useNow('second');
  return (
    <span className={styles.timer} role="timer" aria-live="off" aria-label={t('call.length')}>
      {written(now - Date.parse(startedAt))}
    </span>
  );
};

type CallBarProps = { draft: CallDraft; onBegin: () => void; onDiscard: () => void };

/** Whether somebody is on the line, for how long, and who. */
export const CallBar = ({ draft, onBegin, onDiscard }: CallBarProps) => {
  const { t } = useTranslation('hotline');
  const format = useFormat();
  const { startedAt, callerName, callerPhone, commune } = draft;
  if (!startedAt) {
    return (
      <div className={styles.bar}>
        <span className={styles.idle}>
          <IconPhone size={18} aria-hidden="true" />
          {t('call.idle')}
        </span>
        <span className={styles.hint}>{t('call.idleHint')}</span>
        <Button kind="light" icon={<IconPhone size={16} aria-hidden="true" />} onClick={onBegin}>
          {t('call.begin')}
        </Button>
      </div>
    );
  }
  const name = callerName.trim();
  // "Hồ Thị Lan, văn phòng": the initials are the person's.
  const [person = ''] = name.split(',');
  const place = [commune && `${commune.name}, ${commune.province}`, callerPhone.trim()].filter(Boolean).join(' · ');
  return (
    <div className={styles.bar}>
      <span className={styles.live}>
        <i aria-hidden="true" />
        {t('call.live')}
      </span>
      <Timer startedAt={startedAt} />
      <div className={styles.who}>
        <Avatar name={person || null} size="lg" decorative />
        <p>
          <b>{name || t('call.unknownCaller')}</b>
          <span>{place || t('call.begun', { time: format.time(startedAt) })}</span>
        </p>
      </div>
      <Button kind="late" icon={<IconPhoneOff size={16} aria-hidden="true" />} onClick={onDiscard}>
        {t('call.discard')}
      </Button>
    </div>
  );
};
