import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockViewOf } from '../../lib/clock-view.ts';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button/button.tsx';
import { Countdown } from '../../ui/countdown/countdown.tsx';
import type { Ticket } from './intake.queries.ts';
import styles from './sent-question.module.css';
import { Suggestion } from './suggestion.tsx';

/** Received: its code, when it will be answered, who holds it, who would probably answer and why. */
export const SentQuestion = ({ ticket, onNext }: { ticket: Ticket; onNext: () => void }) => {
  const { t } = useTranslation('intake');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { code, subject, clock, owner, routing } = ticket;
  return (
    <section className={styles.sent} aria-labelledby="sent-title">
      <h2 id="sent-title" ref={heading} tabIndex={-1} className={styles.title}>
        <IconCircleCheck size={24} aria-hidden="true" />
        {t('sent.title', { code })}
      </h2>
      <p className={styles.subject}>{subject}</p>
      <div className={styles.clock}>
        <Countdown clock={clockViewOf(clock)} size="preview" />
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('sent.holder')}</dt>
          <dd>{owner.person?.name ?? owner.unit.name}</dd>
        </div>
        <div>
          <dt>{t('suggestion.title')}</dt>
          <dd>
            <Suggestion routing={routing ?? null} />
          </dd>
        </div>
      </dl>
      <div className={styles.acts}>
        <Link to={paths.ticket(code)} className={buttonClass({ kind: 'primary', size: 'lg' })}>
          {t('sent.open')}
        </Link>
        <Button size="lg" onClick={onNext}>
          {t('sent.next')}
        </Button>
      </div>
    </section>
  );
};
