import { IconMessageReply, IconPhoneCheck, IconTicket } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { paths } from '../../../paths.ts';
import { Badge } from '../../../ui/badge/badge.tsx';
import type { Call } from '../hotline.queries.ts';
import styles from './calls.module.css';

const LOOK = {
  answered: { icon: IconPhoneCheck, tone: 'ok' },
  ticketed: { icon: IconTicket, tone: 'accent' },
  replied: { icon: IconMessageReply, tone: 'neutral' },
} as const;

const MINUTE_MS = 60_000;

export const CallRow = ({ call }: { call: Call }) => {
  const { t } = useTranslation(['hotline', 'common']);
  const format = useFormat();
  const { icon: Icon, tone } = LOOK[call.outcome];
  const minutes = Math.floor((Date.parse(call.endedAt) - Date.parse(call.startedAt)) / MINUTE_MS);
  return (
    <tr>
      <td className={styles.time}>
        <time dateTime={call.startedAt}>{format.moment(call.startedAt, serverNow())}</time>
        <small>{minutes < 1 ? t('calls.underMinute') : t('calls.minutes', { count: minutes })}</small>
      </td>
      <td className={styles.caller}>
        <b>{call.callerName}</b>
        <small>
          {call.commune.name}, {call.province.name}
        </small>
        <small>{call.callerPhone}</small>
      </td>
      <td className={styles.words}>
        <p>{call.question}</p>
        {call.note && <small>{t('calls.note', { note: call.note })}</small>}
      </td>
      <td className={styles.result}>
        <Badge tone={tone} icon={<Icon size={13} aria-hidden="true" />}>
          {t(`calls.${call.outcome}`)}
        </Badge>
        {call.ticket && (
          <small>
            {/* What a caller adds is written to a ticket that the desk itself may not open. */}
            {call.outcome === 'replied' ? (
              call.ticket.code
            ) : (
              <Link to={paths.ticket(call.ticket.code)}>{call.ticket.code}</Link>
            )}{' '}
            · {t(`common:state.${call.ticket.state}`)}
          </small>
        )}
      </td>
      <td className={styles.operator}>{call.operator.name}</td>
    </tr>
  );
};
