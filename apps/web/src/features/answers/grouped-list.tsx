import { IconAlertTriangle, IconChevronDown, IconCircleCheck, IconMail, IconMailOpened } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Badge } from '../../ui/badge/badge.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useNow } from '../../ui/countdown/ticker.ts';
import styles from './answer-group.module.css';
import type { GroupedAnswer } from './answers.queries.ts';

/** Each question: whose, sent or not, in time, opened by the commune. */
export const GroupedList = ({ items }: { items: readonly GroupedAnswer[] }) => {
  const { t } = useTranslation('reuse');
  return (
    <ul className={styles.list} aria-label={t('group.list')}>
      {items.map((item) => (
        <Row key={item.id} item={item} />
      ))}
    </ul>
  );
};

const Row = ({ item }: { item: GroupedAnswer }) => {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const { ticket, state, edited, body, sentAt, verdict, readAt } = item;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Link to={paths.ticket(ticket.code)}>
          {ticket.commune.name}, {ticket.province.name}
        </Link>
        <small>
          <b>{ticket.code}</b> {ticket.subject}
        </small>
        {edited && (
          <Button
            kind="link"
            size="sm"
            icon={<IconChevronDown size={14} aria-hidden="true" className={open ? styles.up : undefined} />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t('group.edited')}
          </Button>
        )}
        {edited && open && <p className={styles.own}>{body}</p>}
      </div>
      <span className={styles.cell}>
        {state === 'sent' && sentAt ? (
          <time dateTime={sentAt}>{t('group.sentAt', { moment: format.moment(sentAt, now) })}</time>
        ) : (
          t(state === 'returned' ? 'group.returned' : 'group.submitted')
        )}
      </span>
      <span className={styles.cell}>
        {verdict === 'met' ? (
          <Badge tone="ok" icon={<IconCircleCheck size={13} aria-hidden="true" />}>
            {t('group.met')}
          </Badge>
        ) : verdict === 'breached' ? (
          <Badge tone="late" icon={<IconAlertTriangle size={13} aria-hidden="true" />}>
            {t('group.breached')}
          </Badge>
        ) : (
          t('group.noVerdict')
        )}
      </span>
      <span className={styles.cell}>
        {readAt ? (
          <>
            <IconMailOpened size={14} aria-hidden="true" /> {t('group.readAt', { moment: format.moment(readAt, now) })}
          </>
        ) : (
          <>
            <IconMail size={14} aria-hidden="true" /> {t('group.notRead')}
          </>
        )}
      </span>
    </li>
  );
};
