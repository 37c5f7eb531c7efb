import { IconBeach, IconCircleCheck, IconTrash, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../lib/local-day.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { Avatar } from '../../ui/avatar/avatar.tsx';
import { Badge } from '../../ui/badge/badge.tsx';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type Duty, type Turn, useDeleteTurn } from './duty.queries.ts';
import styles from './duty-page.module.css';
import { type Days, rowsOf, stillToCome, touch } from './month.ts';
import { useDays } from './use-days.ts';

type TurnListProps = { duty: Duty; days: Days; busy: boolean; onGive?: (days: Days) => void };

/** The month's turns and the days between them that nobody has. */
export const TurnList = ({ duty, days, busy, onGive }: TurnListProps) => {
  const { t } = useTranslation('duty');
  return (
    <ul className={styles.rows} aria-label={t('turns')} aria-busy={busy || undefined}>
      {rowsOf(duty.turns, days).map(({ turn, gap }) =>
        turn ? (
          <TurnRow key={turn.id} duty={duty} turn={turn} />
        ) : (
          <GapRow key={gap.from} gap={gap} nobody={duty.people.length === 0} onGive={onGive} />
        ),
      )}
    </ul>
  );
};

const TurnRow = ({ duty, turn }: { duty: Duty; turn: Turn }) => {
  const { t } = useTranslation('duty');
  const daysText = useDays();
  const problemText = useProblemText();
  const remove = useDeleteTurn(duty.unit.id);
  const { user } = turn;
  const away = duty.people.find(({ id }) => id === user.id)?.absences.filter((absence) => touch(absence, turn)) ?? [];
  const today = localToday();
  const undo = () => {
    if (remove.isPending) return;
    remove.mutate(turn.id, {
      onSuccess: () => showToast({ tone: 'ok', message: t('removed') }),
      onError: (error) => showToast({ tone: 'late', message: problemText(error).detail }),
    });
  };
  return (
    <li data-over={turn.to < today || undefined}>
      <Avatar name={user.name} id={user.id} decorative />
      <div className={styles.words}>
        <b>{user.name}</b>
        <span>{daysText(turn)}</span>
        {away.map((absence) => (
          <Badge key={absence.id} tone="warn" icon={<IconBeach size={13} aria-hidden="true" />}>
            {t('away', { days: daysText(absence) })}
          </Badge>
        ))}
      </div>
      {turn.from <= today && today <= turn.to && (
        <Badge tone="ok" icon={<IconCircleCheck size={13} aria-hidden="true" />}>
          {t('today')}
        </Badge>
      )}
      {duty.canManage && (
        <IconButton
          icon={<IconTrash size={18} aria-hidden="true" />}
          label={t('remove', { name: user.name, days: daysText(turn) })}
          onClick={undo}
        />
      )}
    </li>
  );
};

type GapRowProps = { gap: Days; nobody: boolean; onGive?: (days: Days) => void };

const GapRow = ({ gap, nobody, onGive }: GapRowProps) => {
  const { t } = useTranslation('duty');
  const daysText = useDays();
  const open = stillToCome(gap, localToday());
  return (
    <li className={styles.gap} data-over={!open || undefined}>
      <IconUserQuestion size={20} aria-hidden="true" />
      <div className={styles.words}>
        {t('nobodyOn')}
        <span>{daysText(open ?? gap)}</span>
      </div>
      {onGive && open && (
        <Button
          kind="light"
          aria-label={t('giveDays', { days: daysText(open) })}
          disabled={nobody && t('noPeople')}
          onClick={() => onGive(open)}
        >
          {t('give')}
        </Button>
      )}
    </li>
  );
};
