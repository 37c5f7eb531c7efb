import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../paths.ts';
import { may, useUser } from '../../../session/use-session.ts';
import styles from './alike-chip.module.css';

/** The server counts no further. */
const COUNTED_TO = 100;

type AlikeChipProps = { code: string; count: number };

/** How many open questions ask the same. Leads to where they are answered together; whoever only watches reads the figure. */
export const AlikeChip = ({ code, count }: AlikeChipProps) => {
  const { t } = useTranslation('queue');
  const user = useUser();
  const text = (
    <>
      <IconMessages size={13} aria-hidden="true" />
      {count < COUNTED_TO ? t('row.alike', { count }) : t('row.alikeMany', { most: COUNTED_TO - 1 })}
    </>
  );
  if (!may(user, 'ticket:answer')) return <span className={styles.chip}>{text}</span>;
  return (
    <Link
      to={paths.ticket(code)}
      state={{ intent: 'similar' }}
      className={styles.chip}
      data-tooltip={t('row.alikeHint')}
      // the row's own click would show its preview
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {text}
    </Link>
  );
};
