import { IconLayoutList } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import type { OfferedText } from '../../../parts/similar/similar.queries.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/button/button.tsx';
import { StateWord } from '../../../ui/chip/state-word.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { Ticket } from '../ticket.queries.ts';
import { composeParts } from './compose-parts.ts';
import styles from './flow-panel.module.css';
import { type Part, partsQuery } from './parts.queries.ts';

type PartsPanelProps = { ticket: Ticket; onOffer: (text: OfferedText) => void };

/** What was put together stands beside it. */
const DONE: ReadonlySet<Ticket['state']> = new Set(['answered', 'closed']);

/** A split question's parts with their texts, to be put together; on a part, what it is a part of. */
const PartsPanel = ({ ticket, onOffer }: PartsPanelProps) => {
  const { t } = useTranslation('flow');
  const title = useId();
  const { data } = useQuery(partsQuery(ticket.id));
  if (!data) return null;
  const { whole, items } = data;
  const live = items.filter(({ state }) => state !== 'withdrawn');
  const missing = live.filter(({ answer }) => !answer).length;
  const given = live.length - missing;
  const isWhole = ticket.part === null;
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h2 id={title}>{isWhole ? t('parts.title') : t('parts.partOf', { code: whole.code })}</h2>
      {!isWhole && (
        <details>
          <summary>{whole.subject}</summary>
          <p className={styles.words}>{whole.body}</p>
          {whole.seen && <Link to={paths.ticket(whole.code)}>{whole.code}</Link>}
        </details>
      )}
      <ul className={styles.list}>
        {items.map((part) => (
          <PartItem key={part.id} part={part} own={part.id === ticket.id} />
        ))}
      </ul>
      {isWhole && given > 0 && (ticket.can.answer || !DONE.has(ticket.state)) && (
        <Button
          kind="light"
          icon={<IconLayoutList size={16} aria-hidden="true" />}
          disabled={ticket.can.answer ? undefined : t('parts.cannotCompose')}
          onClick={() => onOffer({ ...composeParts(live), title: t('parts.composed'), source: null })}
        >
          {t('parts.compose')}
        </Button>
      )}
      {isWhole && missing > 0 && ticket.can.answer && (
        <p className={styles.warn} role="status">
          {t('parts.missing', { count: missing })}
        </p>
      )}
    </section>
  );
};

const PartItem = ({ part, own }: { part: Part; own: boolean }) => {
  const { t } = useTranslation('flow');
  const format = useFormat();
  const now = useNow('minute');
  const { code, seen, subject, owner, state, clock, answer } = part;
  return (
    <li>
      <p>
        <b>{owner.unit.shortName}</b> · {seen && !own ? <Link to={paths.ticket(code)}>{code}</Link> : code}{' '}
        {state === 'withdrawn' ? <span className={styles.meta}>{t('parts.ended')}</span> : <StateWord state={state} />}
        {clock.dueAt && clock.state === 'running' && (
          <span className={styles.meta}>{t('parts.due', { moment: format.moment(clock.dueAt, now) })}</span>
        )}
      </p>
      <p className={styles.words}>{subject}</p>
      {answer && (
        <details>
          <summary>{t('parts.text')}</summary>
          <p className={styles.reply}>{answer.body}</p>
        </details>
      )}
    </li>
  );
};

export default PartsPanel;
