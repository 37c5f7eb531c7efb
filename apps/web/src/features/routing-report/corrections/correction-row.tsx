import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { paths } from '../../../paths.ts';
import { Badge } from '../../../ui/badge/badge.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { Checkbox } from '../../../ui/field/checkbox.tsx';
import type { Correction } from '../routing-report.queries.ts';
import styles from './corrections.module.css';

type CorrectionRowProps = { correction: Correction; marked: boolean; onMark: () => void };

/** Who decided otherwise than the suggestion, from where to where, why, and of which question. */
export const CorrectionRow = ({ correction, marked, onMark }: CorrectionRowProps) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const now = useNow();
  const { at, actor, unit, from, to, outside, kind, reason, ticket, setAside } = correction;
  const moment = format.moment(at, now);
  return (
    <li className={styles.row} data-aside={setAside !== null || undefined}>
      <Checkbox hideLabel label={t('list.select', { name: actor.name, moment })} checked={marked} onChange={onMark} />
      <div className={styles.what}>
        <p className={styles.move}>
          <span data-tooltip={from?.name}>{from?.shortName ?? t('nobody')}</span>
          <span aria-hidden="true">→</span>
          <b data-tooltip={to?.name}>{to?.shortName ?? outside ?? t('outsideOrNone')}</b>
          <Badge tone="line">{t(`reason.${reason}`)}</Badge>
          {setAside && (
            <Badge tone="paused" icon={<IconX size={13} aria-hidden="true" />}>
              {t('list.aside')}
            </Badge>
          )}
        </p>
        {ticket && (
          <p className={styles.ticket}>
            <Link to={paths.ticket(ticket.code)}>{ticket.code}</Link> {ticket.subject}
          </p>
        )}
        <p className={styles.by}>
          {t(`kind.${kind}`)} ·{' '}
          {unit
            ? t('list.by', { name: actor.name, unit: unit.shortName, moment })
            : t('list.byAlone', { name: actor.name, moment })}
        </p>
        {setAside && (
          <p className={styles.by}>
            {t('list.asideBy', {
              name: setAside.by?.name ?? '',
              moment: format.moment(setAside.at, now),
              reason: setAside.reason ?? '',
            })}
          </p>
        )}
      </div>
    </li>
  );
};
