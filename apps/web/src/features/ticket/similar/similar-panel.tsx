import { IconMailForward, IconPencilPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, type RefObject, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { useReason } from '../../../lib/use-reason.ts';
import { useTicketNews } from '../../../lib/use-ticket-news.ts';
import { MatchCard } from '../../../parts/similar/match-card.tsx';
import type { OfferedText } from '../../../parts/similar/similar.queries.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorState } from '../../../ui/empty-state/error-state.tsx';
import { Checkbox } from '../../../ui/field/checkbox.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import type { Ticket } from '../ticket.queries.ts';
import { type SimilarToTicket, similarKey, similarQuery } from './similar.queries.ts';
import styles from './similar-panel.module.css';

const BulkDialog = lazy(() => import('../../../parts/bulk/bulk-dialog.tsx'));

type SimilarPanelProps = {
  ticket: Ticket;
  /** One came for those who ask the same: they take the focus once they are there. */
  wanted: boolean;
  onOffer: (text: OfferedText) => void;
};

/** What was answered before, to write from; who else asks it now, to answer together. */
const SimilarPanel = ({ ticket, wanted, onOffer }: SimilarPanelProps) => {
  const { t } = useTranslation('reuse');
  const title = useId();
  const blocked = useReason(ticket)('answer');
  const { data, isError, refetch } = useQuery(similarQuery(ticket.id));
  const shown = new Set(data?.open.map((each) => each.ticket.id));
  useTicketNews(similarKey(ticket.id), [], ({ ticketId, kind }) =>
    ticketId === ticket.id ? kind === 'grouped' : shown.has(ticketId),
  );
  const openOnes = useRef<HTMLHeadingElement>(null);
  const here = data !== undefined;
  useEffect(() => {
    if (!wanted || !here) return;
    openOnes.current?.focus({ preventScroll: true });
    openOnes.current?.scrollIntoView({ block: 'start' });
  }, [wanted, here]);
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h2 id={title}>{t('panel.title')}</h2>
      {isError && !data && <ErrorState small onRetry={refetch} />}
      {!data && !isError && (
        <div role="status" aria-label={t('panel.loading')}>
          <Skeleton height="72px" />
        </div>
      )}
      {data?.answers.length === 0 && <p className={styles.none}>{t('panel.none')}</p>}
      {data && data.answers.length > 0 && (
        <section aria-label={t('panel.answers')}>
          {data.answers.map((match) => (
            <MatchCard key={match.id} match={match}>
              {(full) => (
                <Button
                  kind="light"
                  size="sm"
                  icon={<IconPencilPlus size={15} aria-hidden="true" />}
                  busy={full === undefined}
                  disabled={blocked}
                  onClick={() => full && onOffer(full)}
                >
                  {t('panel.use')}
                </Button>
              )}
            </MatchCard>
          ))}
        </section>
      )}
      {data && data.open.length > 0 && (
        <OpenOnes ticket={ticket} similar={data} blocked={blocked} headingRef={openOnes} />
      )}
    </section>
  );
};

type OpenOnesProps = {
  ticket: Ticket;
  similar: SimilarToTicket;
  blocked: string | undefined;
  headingRef: RefObject<HTMLHeadingElement | null>;
};

/** Open questions that ask the same: chosen, they get their answer together with this one. */
const OpenOnes = ({ ticket, similar: { open, cluster }, blocked, headingRef }: OpenOnesProps) => {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [answering, setAnswering] = useState(false);
  const able = open.filter((each) => each.ticket.can.answer);
  const together = [ticket, ...open.map((each) => each.ticket).filter(({ id }) => chosen.has(id))];
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <section className={styles.open} aria-label={t('panel.open', { count: open.length })}>
      <h3 ref={headingRef} tabIndex={-1}>
        {t('panel.open', { count: open.length })}
      </h3>
      <p className={styles.none}>{t('panel.openHint')}</p>
      <ul>
        {open.map(({ ticket: other, score }) => (
          <li key={other.id}>
            <Checkbox
              className={styles.check}
              label={t('panel.choose', { code: other.code, commune: other.commune.name })}
              hideLabel
              disabled={!other.can.answer}
              checked={chosen.has(other.id)}
              onChange={() => toggle(other.id)}
            />
            <span className={styles.asks}>
              <Link to={paths.ticket(other.code)}>
                {t('panel.asks', { commune: other.commune.name, province: other.province.name })}
              </Link>
              <small>
                {other.code} · {t('match.like', { percent: format.percent(score, 0) })}
              </small>
              {other.subject !== ticket.subject && <small className={styles.subject}>{other.subject}</small>}
            </span>
          </li>
        ))}
      </ul>
      {cluster && <p className={styles.none}>{t('panel.cluster', { ...cluster, count: cluster.communes })}</p>}
      <p className={styles.buttons}>
        <Button
          kind="light"
          size="sm"
          icon={<IconMailForward size={15} aria-hidden="true" />}
          disabled={blocked ?? (chosen.size === 0 ? t('panel.chooseOne') : undefined)}
          onClick={() => setAnswering(true)}
        >
          {chosen.size === 0 ? t('panel.togetherNone') : t('panel.together', { count: together.length })}
        </Button>
        {able.length > 1 && chosen.size < able.length && (
          <Button kind="link" size="sm" onClick={() => setChosen(new Set(able.map((each) => each.ticket.id)))}>
            {t('panel.all')}
          </Button>
        )}
      </p>
      {answering && (
        <Suspense>
          <BulkDialog
            action="answer"
            draftKey={`ticket:${ticket.id}`}
            tickets={together}
            onClose={() => setAnswering(false)}
            onDone={() => undefined}
            onGroup={(groupId) => navigate(paths.answerGroup(groupId))}
          />
        </Suspense>
      )}
    </section>
  );
};

export default SimilarPanel;
