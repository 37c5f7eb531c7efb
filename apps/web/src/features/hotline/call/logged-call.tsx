import { formatDueLine } from '@caunoi/sla/duration-text';
import { IconCircleCheck, IconCopy, IconPhonePlus, IconVolume } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { clockViewOf } from '../../../lib/clock-view.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { paths } from '../../../paths.ts';
import { Button, buttonClass } from '../../../ui/button/button.tsx';
import { Countdown } from '../../../ui/countdown/countdown.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import styles from './logged-call.module.css';
import type { LoggedCall } from './use-call.ts';

/** A call that became a ticket, or a reply to one: what to read to the caller before hanging up. */
export const LoggedCallCard = ({ logged, onNew }: { logged: LoggedCall; onNew: () => void }) => {
  const { t } = useTranslation(['hotline', 'common']);
  const { language } = useFormat();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const ticket = logged.ticket;
  const about = ticket ?? logged.summary;
  if (!about) return null;
  const due = about.clock.dueAt ? formatDueLine(about.clock.dueAt, serverNow(), language) : '';
  const copy = async () => {
    await navigator.clipboard.writeText(about.code);
    showToast({ tone: 'ok', message: t('done.copied', { code: about.code }) });
  };
  return (
    <section className={styles.card} aria-labelledby="logged">
      <p className={styles.done} id="logged" role="status">
        <IconCircleCheck size={20} aria-hidden="true" />
        {ticket ? t('done.ticketed') : t('done.replied')}
      </p>
      <p className={styles.label}>
        <IconVolume size={15} aria-hidden="true" />
        {t('done.read')}
      </p>
      <p className={styles.say}>
        {ticket ? t('done.readTicket', { code: about.code, due }) : t('done.readReply', { code: about.code })}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('done.code')}</dt>
          <dd>{ticket ? <Link to={paths.ticket(about.code)}>{about.code}</Link> : about.code}</dd>
        </div>
        <div>
          <dt>{t('done.due')}</dt>
          <dd>
            <Countdown clock={clockViewOf(about.clock)} />
          </dd>
        </div>
        {ticket && (
          <>
            <div>
              <dt>{t('done.post')}</dt>
              <dd>{ticket.owner.unit.name}</dd>
            </div>
            <div>
              <dt>{t('done.department')}</dt>
              <dd>{ticket.department?.name ?? t('done.noDepartment')}</dd>
            </div>
          </>
        )}
        {!ticket && (
          <div>
            <dt>{t('done.state')}</dt>
            <dd>{t(`common:state.${about.state}`)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.subject}>{about.subject}</p>
      <div className={styles.actions}>
        <Button
          ref={next}
          kind="primary"
          size="lg"
          icon={<IconPhonePlus size={18} aria-hidden="true" />}
          keys={['Alt', 'N']}
          onClick={onNew}
        >
          {t('done.newCall')}
        </Button>
        {ticket && (
          <Link to={paths.ticket(about.code)} className={buttonClass({ size: 'lg' })}>
            {t('done.open')}
          </Link>
        )}
        <Button size="lg" kind="ghost" icon={<IconCopy size={16} aria-hidden="true" />} onClick={copy}>
          {t('done.copy')}
        </Button>
      </div>
    </section>
  );
};
