import { IconCalendarDue } from '@tabler/icons-react';
import styles from './department.module.css';
import { useEditing } from './editing.ts';
import { nextTurn, type Period as PeriodOf } from './standing.ts';
import { useEntryWords } from './use-entry-words.ts';

/** From when to when; marked when a turn is near. */
export const Period = ({ entry }: { entry: PeriodOf }) => {
  const { day } = useEditing();
  const words = useEntryWords();
  const soon = nextTurn([entry], day) !== null;
  return (
    <span className={styles.period} data-soon={soon || undefined}>
      {soon && <IconCalendarDue size={14} aria-hidden="true" />}
      {words.period(entry)}
    </span>
  );
};
