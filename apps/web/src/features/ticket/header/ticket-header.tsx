import {
  IconChevronDown,
  IconChevronLeft,
  IconChevronUp,
  IconFlame,
  IconLayoutSidebarRight,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTrail } from '../../../lib/trail.ts';
import { MEDIA, useMedia } from '../../../lib/use-media.ts';
import { useShortcuts } from '../../../lib/use-shortcuts.ts';
import { paths } from '../../../paths.ts';
import { Badge } from '../../../ui/badge/badge.tsx';
import { StateBadge } from '../../../ui/badge/state-badge.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { PageHeader } from '../../../ui/page-header/page-header.tsx';
import type { Act } from '../acts/act.ts';
import { ActMenu } from '../acts/act-menu.tsx';
import type { Ticket } from '../ticket.queries.ts';
import styles from './ticket-header.module.css';

type TicketHeaderProps = {
  ticket: Ticket;
  asker: boolean;
  onAct: (act: Act) => void;
  /** Opens the panel that has no room beside the text. */
  onPanel: (() => void) | null;
};

/** Code, state, neighbours in the list one came from, and the way back to it. */
export const TicketHeader = ({ ticket, asker, onAct, onPanel }: TicketHeaderProps) => {
  const { t } = useTranslation(['ticket', 'common']);
  const format = useFormat();
  const phone = useMedia(MEDIA.phone);
  const navigate = useNavigate();
  const trail = useTrail();
  const narrow = !useMedia(MEDIA.pane);
  const at = trail?.codes.indexOf(ticket.code) ?? -1;
  const before = at > 0 ? trail?.codes[at - 1] : undefined;
  const after = at >= 0 ? trail?.codes[at + 1] : undefined;
  const askedBack = ticket.state === 'answered' && ticket.clock.kind === 'follow_up';
  const state = askedBack ? t('common:answeredAskedBack') : t(`common:state.${ticket.state}`);
  const urgent = ticket.urgency === 'urgent';
  const goTo = (code: string | undefined) =>
    code && navigate(paths.ticket(code), { replace: true, ...(trail?.answering && { state: { intent: 'answer' } }) });
  useShortcuts([
    { codes: ['BracketLeft'], keys: ['['], label: t('previous'), run: () => goTo(before) },
    { codes: ['BracketRight'], keys: [']'], label: t('next'), run: () => goTo(after) },
  ]);

  return (
    <PageHeader
      title={ticket.code}
      where={phone && (urgent ? `${state} · ${t('acts.setUrgency.urgent.word')}` : state)}
      lead={
        <Link
          to={at >= 0 && trail ? trail.back : asker ? paths.communeHome : paths.queue}
          className={styles.back}
          aria-label={t('back')}
        >
          <IconChevronLeft size={16} aria-hidden="true" />
          <span>{t('back')}</span>
        </Link>
      }
      actions={
        <>
          <ActMenu ticket={ticket} onAct={onAct} menuOnly={asker || narrow || ticket.state === 'in_review'} />
          {onPanel && (
            <IconButton
              icon={<IconLayoutSidebarRight size={18} aria-hidden="true" />}
              label={t('panel')}
              onClick={onPanel}
            />
          )}
        </>
      }
    >
      <span className={styles.state}>
        <StateBadge state={ticket.state} askedBack={askedBack} />
        {urgent && (
          <Badge tone="warn" icon={<IconFlame size={13} aria-hidden="true" />}>
            {t('acts.setUrgency.urgent.word')}
          </Badge>
        )}
      </span>
      {at >= 0 && trail && (
        <span className={styles.neighbours}>
          <span className={styles.position}>
            {t('position', {
              at: format.number(at + 1),
              total: format.number(Math.max(trail.total, trail.codes.length)),
            })}
          </span>
          <IconButton
            size="sm"
            icon={<IconChevronUp size={18} aria-hidden="true" />}
            label={t('previous')}
            disabled={before === undefined}
            onClick={() => goTo(before)}
          />
          <IconButton
            size="sm"
            icon={<IconChevronDown size={18} aria-hidden="true" />}
            label={t('next')}
            disabled={after === undefined}
            onClick={() => goTo(after)}
          />
        </span>
      )}
    </PageHeader>
  );
};
