import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconClipboardCheck,
  IconFlame,
  IconGitMerge,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { ChannelChip } from '../../../ui/chip/channel-chip.tsx';
import { DossierChip } from '../../../ui/chip/dossier-chip.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { Ticket } from '../queue.queries.ts';
import { AlikeChip } from './alike-chip.tsx';
import styles from './ticket-meta.module.css';

/** What is special about the ticket now, in words; the countdown alone does not say it. */
const Standing = ({ ticket: { state, clock, urgency, merge, referral } }: { ticket: Ticket }) => {
  const { t } = useTranslation(['queue', 'common']);
  const format = useFormat();
  const now = useNow();
  return (
    <>
      {urgency === 'urgent' && (
        <span className={styles.urgent}>
          <IconFlame size={14} aria-hidden="true" />
          {t('row.urgent')}
        </span>
      )}
      {merge && merge.carries > 0 && (
        <span className={merge.earliestDueAt && Date.parse(merge.earliestDueAt) < now ? styles.late : styles.waiting}>
          <IconGitMerge size={14} aria-hidden="true" />
          {merge.earliestDueAt
            ? t('row.carriesDue', { count: merge.carries, moment: format.moment(merge.earliestDueAt, now) })
            : t('row.carries', { count: merge.carries })}
        </span>
      )}
      {state === 'waiting_requester' && (
        <span className={styles.waiting}>
          <IconPlayerPause size={14} aria-hidden="true" />
          {clock.pausedAt ? t('row.waitingSince', { since: format.moment(clock.pausedAt, now) }) : t('row.waiting')}
        </span>
      )}
      {state === 'in_review' && (
        <span className={styles.review}>
          <IconClipboardCheck size={14} aria-hidden="true" />
          {t('common:state.in_review')}
        </span>
      )}
      {referral && (
        <span className={Date.parse(referral.chaseAt) < now ? styles.late : styles.waiting}>
          <IconArrowForwardUp size={14} aria-hidden="true" />
          {t(chaseWords(referral.chaseAt, now), {
            authority: referral.authority,
            date: format.date(referral.chaseAt),
            count: daysSince(referral.chaseAt, now),
          })}
        </span>
      )}
      {clock.kind === 'follow_up' && (
        <span className={styles.back}>
          <IconArrowBackUp size={14} aria-hidden="true" />
          {t('row.askedBack')}
        </span>
      )}
    </>
  );
};

const DAY_MS = 86_400_000;

/** Whole days that the authority has been due for. */
const daysSince = (chaseAt: string, now: number): number => Math.floor((now - Date.parse(chaseAt)) / DAY_MS);

const chaseWords = (chaseAt: string, now: number) => {
  if (Date.parse(chaseAt) > now) return 'row.chaseOn';
  return daysSince(chaseAt, now) === 0 ? 'row.chaseNow' : 'row.chaseLate';
};

type TicketMetaProps = {
  ticket: Ticket;
  /** Names of communes repeat between provinces; left out where all are of one. */
  withProvince: boolean;
  onDossier: (dossierId: string) => void;
};

/** Code, place, channel, dossier: the line under a question. */
export const TicketMeta = ({ ticket, withProvince, onDossier }: TicketMetaProps) => {
  const { t } = useTranslation('queue');
  const { code, commune, province, channel, dossier, alike } = ticket;
  return (
    <div className={styles.meta}>
      <span className={styles.code}>{code}</span>
      <span className={styles.place}>{withProvince ? `${commune.name}, ${province.name}` : commune.name}</span>
      {dossier ? (
        <button
          type="button"
          className={styles.dossier}
          aria-label={t('row.onlyDossier', { code: dossier.code, done: dossier.done, total: dossier.total })}
          data-tooltip={`${dossier.code} · ${dossier.title}`}
          onClick={(event) => {
            event.stopPropagation();
            onDossier(dossier.id);
          }}
        >
          <DossierChip done={dossier.done} total={dossier.total} />
        </button>
      ) : (
        <ChannelChip channel={channel} />
      )}
      {alike !== undefined && <AlikeChip code={code} count={alike} />}
      <Standing ticket={ticket} />
    </div>
  );
};
