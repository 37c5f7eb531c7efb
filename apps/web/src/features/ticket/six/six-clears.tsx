import { formatDueLine, formatWorkingDuration } from '@caunoi/sla/duration-text';
import { IconAlertCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { inSentence } from '../../../lib/place-name.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { Ticket } from '../ticket.queries.ts';
import styles from './six-clears.module.css';
import { type ClearState, sixClears } from './six-clears.ts';

/** The six clears at a glance, each with its word and icon. */
export const SixClears = ({ ticket }: { ticket: Ticket }) => {
  const { t } = useTranslation('ticket');
  const states = sixClears(ticket);
  const clear = states.filter((each) => each.clear).length;
  return (
    <section className={styles.six} aria-label={t('six.summary', { clear })}>
      <p className={styles.count}>
        <b>{t('six.title')}</b>
        <span>{clear}/6</span>
      </p>
      <ul className={styles.list}>
        {states.map((state) => (
          <Cell key={state.name} state={state} ticket={ticket} />
        ))}
      </ul>
    </section>
  );
};

const Cell = ({ state, ticket }: { state: ClearState; ticket: Ticket }) => {
  const { t } = useTranslation('ticket');
  const { main, line } = useWords(ticket)(state);
  return (
    <li className={classNames(styles.cell, !state.clear && styles.unclear)}>
      <p className={styles.name}>
        {state.clear ? (
          <IconCircleCheckFilled size={15} aria-hidden="true" />
        ) : (
          <IconAlertCircle size={15} aria-hidden="true" />
        )}
        {t(`six.${state.name}.title`)}
        {state.clear ? <span className="visually-hidden">: {t('six.clear')}</span> : <em>{t('six.unclear')}</em>}
      </p>
      <b className={styles.main} data-tooltip={main}>
        {main}
      </b>
      <span className={styles.line}>{line}</span>
    </li>
  );
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Words = { main: string; line: string };

const useWords = (ticket: Ticket): ((state: ClearState) => Words) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  const { owner, field, department, commune, clock, answeredAt } = ticket;
  const values = {
    person: owner.person?.name ?? '',
    unit: owner.unit.shortName,
    field: field?.name ?? '',
    department: department?.shortName ?? '',
    commune: inSentence(commune.name),
    due: clock.dueAt ? capitalised(formatDueLine(clock.dueAt, now, format.language)) : '',
    stopped: clock.stoppedAt ? format.moment(clock.stoppedAt, now) : '',
    answered: answeredAt ? format.moment(answeredAt, now) : '',
    left: formatWorkingDuration(clock.remainingWorkingMinutes, format.language),
  };
  return (state) => {
    switch (state.name) {
      case 'person':
        return { main: t(`six.person.${state.words}`, values), line: t(`six.person.${state.words}Line`, values) };
      case 'work':
        return { main: t(`six.work.${state.words}`, values), line: t(`six.work.${state.words}Line`, values) };
      case 'time':
        return { main: t(`six.time.${state.words}`, values), line: t(`six.time.${state.words}Line`, values) };
      case 'authority':
        return { main: t(`six.authority.${state.words}`, values), line: t(`six.authority.${state.words}Line`, values) };
      case 'responsibility':
        return {
          main: t(`six.responsibility.${state.words}`, values),
          line: t(`six.responsibility.${state.words}Line`, values),
        };
      case 'result':
        return { main: t(`six.result.${state.words}`, values), line: t(`six.result.${state.words}Line`, values) };
    }
  };
};
