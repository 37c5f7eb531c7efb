import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { useUser } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { changeKind } from '../acts/conflict-changes.ts';
import type { TimelineEntry } from '../ticket.queries.ts';
import styles from './composer.module.css';

/** What others have done since one began to write: said beside the text, which stays as it is. */
export const MeanwhileNews = ({ timeline }: { timeline: readonly TimelineEntry[] }) => {
  const { t } = useTranslation(['ticket', 'common']);
  const format = useFormat();
  const now = useNow();
  const { id: userId } = useUser();
  const [seenUntil, setSeenUntil] = useState(serverNow);
  const last = timeline.findLast(({ at, by }) => by?.person?.id !== userId && Date.parse(at) > seenUntil);
  return (
    <div role="status">
      {last && (
        <p className={styles.news}>
          <IconInfoCircle size={16} aria-hidden="true" />
          <span>
            {t('meanwhile', {
              who: last.by?.person?.name ?? last.by?.unit.shortName ?? t('event.system'),
              did: t(`acts.changed.${changeKind(last.kind)}`),
              moment: format.moment(last.at, now),
            })}
          </span>
          <Button kind="link" size="sm" onClick={() => setSeenUntil(Date.parse(last.at))}>
            {t('common:close')}
          </Button>
        </p>
      )}
    </div>
  );
};
