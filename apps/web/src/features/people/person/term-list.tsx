import { IconCalendarEvent, IconCircleCheck, IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Badge } from '../../../ui/badge/badge.tsx';
import { standing, today } from '../day.ts';
import styles from './person.module.css';

export type ShownTerm = {
  id: string;
  validFrom: string;
  validTo: string | null;
  title: ReactNode;
  note?: ReactNode;
  action?: ReactNode;
};

const LOOK = {
  current: { tone: 'ok', icon: IconCircleCheck },
  future: { tone: 'accent', icon: IconCalendarEvent },
  past: { tone: 'neutral', icon: IconHistory },
} as const;

/** Dated roles, postings and substitutions, newest first as they come. */
export const TermList = ({ terms }: { terms: readonly ShownTerm[] }) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const day = today();
  return (
    <ul className={styles.terms}>
      {terms.map((term) => {
        const state = standing(term, day);
        const { tone, icon: Icon } = LOOK[state];
        return (
          <li key={term.id} data-standing={state}>
            <div>
              <b>{term.title}</b>
              {term.note && <span>{term.note}</span>}
              <span>
                {term.validTo
                  ? t('person.period', { from: format.date(term.validFrom), to: format.date(term.validTo) })
                  : t('person.since', { from: format.date(term.validFrom) })}
              </span>
            </div>
            <Badge tone={tone} icon={<Icon size={13} aria-hidden="true" />}>
              {t(`person.${state}`)}
            </Badge>
            {term.action}
          </li>
        );
      })}
    </ul>
  );
};
