import { IconArrowsDiagonal, IconChevronDown, IconChevronUp, IconPaperclip, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { isProblem } from '../../../lib/api-problem.ts';
import { clockViewOf } from '../../../lib/clock-view.ts';
import { beyondSubject, placesOf } from '../../../lib/question-text.ts';
import { matchedWords } from '../../../lib/routing-reasons.ts';
import { useReason } from '../../../lib/use-reason.ts';
import { paths } from '../../../paths.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { StateBadge } from '../../../ui/badge/state-badge.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Countdown } from '../../../ui/countdown/countdown.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Highlight } from '../../../ui/highlight/highlight.tsx';
import { useTakeTicket } from '../queue.mutations.ts';
import { previewQuery, previewTimelineQuery, type Ticket } from '../queue.queries.ts';
import { LastWords } from './last-words.tsx';
import styles from './preview.module.css';
import { type PreviewActs, PreviewFooter } from './preview-acts.tsx';
import { RoutingCard } from './routing-card.tsx';

type TicketPreviewProps = {
  /** The row, shown at once; its whole text and routing follow. */
  row: Ticket;
  acts: PreviewActs;
  onStep: (step: 1 | -1) => void;
  /** Absent in a drawer, which has its own title and way to close. */
  onClose?: () => void;
};

export const TicketPreview = ({ row, acts, onStep, onClose }: TicketPreviewProps) => {
  const { t } = useTranslation(['queue', 'common']);
  const { data, error } = useQuery(previewQuery(row.id));
  const { data: timeline } = useQuery(previewTimelineQuery(row.id));
  // The list is refreshed more often than the preview; of the two the newer version is right.
  const ticket = data && data.version >= row.version ? data : { ...row, routing: data?.routing };

  return (
    <>
      <div className={styles.head}>
        <div className={styles.what}>
          {onClose && <span className={styles.code}>{ticket.code}</span>}
          <StateBadge state={ticket.state} askedBack={ticket.clock.kind === 'follow_up'} />
        </div>
        <IconButton
          size="sm"
          icon={<IconChevronUp size={18} aria-hidden="true" />}
          label={t('preview.previous')}
          onClick={() => onStep(-1)}
        />
        <IconButton
          size="sm"
          icon={<IconChevronDown size={18} aria-hidden="true" />}
          label={t('preview.next')}
          onClick={() => onStep(1)}
        />
        <Link
          to={paths.ticket(ticket.code)}
          className={styles.open}
          aria-label={t('preview.openOne', { code: ticket.code })}
          data-tooltip={t('preview.open')}
        >
          <IconArrowsDiagonal size={17} aria-hidden="true" />
        </Link>
        {onClose && (
          <IconButton
            size="sm"
            icon={<IconX size={18} aria-hidden="true" />}
            label={t('preview.close')}
            onClick={onClose}
          />
        )}
      </div>
      {isProblem(error) && error.status === 404 ? (
        <EmptyState title={t('preview.gone')} />
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by the keyboard */}
          <section className={styles.body} tabIndex={0} aria-label={ticket.code}>
            <Countdown clock={clockViewOf(ticket.clock)} size="preview" />
            <Question ticket={ticket} />
            <Holder ticket={ticket} files={filesOf(timeline)} />
            {timeline && <LastWords timeline={timeline.items} />}
            {data && <RoutingCard ticket={ticket} />}
          </section>
          <PreviewFooter ticket={ticket} acts={acts} />
        </>
      )}
    </>
  );
};

const filesOf = (
  timeline: { items: readonly { kind: string; attachments: readonly unknown[] }[] } | undefined,
): number => timeline?.items.find(({ kind }) => kind === 'submitted')?.attachments.length ?? 0;

const Question = ({ ticket: { subject, body, routing } }: { ticket: Ticket }) => {
  const matched = matchedWords(routing?.reasons ?? []);
  const rest = beyondSubject(subject, body);
  return (
    <div>
      <h2 className={styles.subject}>
        <Highlight text={subject} ranges={placesOf(subject, matched)} />
      </h2>
      {rest && (
        <p className={styles.text}>
          <Highlight text={rest} ranges={placesOf(rest, matched)} />
        </p>
      )}
    </div>
  );
};

const Holder = ({ ticket, files }: { ticket: Ticket; files: number }) => {
  const { t } = useTranslation(['queue', 'common']);
  const format = useFormat();
  const now = useNow();
  const take = useTakeTicket();
  const reasonOf = useReason(ticket);
  const { requester, commune, province, channel, receivedAt, owner } = ticket;
  return (
    <div className={styles.people}>
      <div className={styles.person}>
        <Avatar name={requester.name} decorative />
        <p>
          <b>{requester.name}</b>, {commune.name}, {province.name}
          <span>
            {t('preview.received', {
              channel: t(`common:channel.${channel}`),
              moment: format.moment(receivedAt, now),
            })}
            {files > 0 && (
              <>
                {' · '}
                <IconPaperclip size={13} aria-hidden="true" />
                {t('preview.files', { count: files })}
              </>
            )}
          </span>
        </p>
      </div>
      <div className={styles.person}>
        <Avatar name={owner.person?.name ?? null} id={owner.person?.id} decorative />
        <p>
          <b>{owner.person?.name ?? t('common:unassigned')}</b>
          <span>{owner.unit.name}</span>
        </p>
        {owner.person === null && (
          <Button
            size="sm"
            kind="light"
            busy={take.isPending}
            disabled={reasonOf('take')}
            onClick={() => take.mutate(ticket)}
          >
            {t('preview.take')}
          </Button>
        )}
      </div>
    </div>
  );
};
