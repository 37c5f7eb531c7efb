import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import styles from './department.module.css';
import { useEditing } from './editing.ts';

type LapsedProps = { what: string; count: number; children: ReactNode };

/** What is over: folded away, and open when something sought stands in it. */
export const Lapsed = ({ what, count, children }: LapsedProps) => {
  const { q } = useEditing();
  const [opened, setOpened] = useState(false);
  if (count === 0) return null;
  return (
    <details
      className={styles.lapsed}
      open={opened || q !== ''}
      onToggle={(event) => q === '' && setOpened(event.currentTarget.open)}
    >
      <summary>
        <IconChevronRight size={15} aria-hidden="true" />
        {what}
      </summary>
      {(opened || q !== '') && children}
    </details>
  );
};
