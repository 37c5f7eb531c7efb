import { IconMail, IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { TimelineEntry } from '../ticket.queries.ts';
import styles from './source-line.module.css';

type Readers = NonNullable<NonNullable<TimelineEntry['answer']>['readBy']>;

/** Whether the commune has opened the answer, and who did first. Staff only: the asking side is sent none of it. */
export const ReadersLine = ({ readers }: { readers: Readers }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  const [first, ...others] = readers;
  const Icon = first ? IconMailOpened : IconMail;
  return (
    <p className={styles.source}>
      <Icon size={14} aria-hidden="true" />
      <span>
        {first
          ? t('answer.readAt', { moment: format.moment(first.at, now), name: first.person.name })
          : t('answer.notRead')}
        {others.length > 0 && ` ${t('answer.readByOthers', { count: others.length })}`}
      </span>
    </p>
  );
};
