import {
  IconAlertCircle,
  IconArrowMerge,
  IconBook2,
  IconCircleCheck,
  IconEye,
  IconMinus,
  IconSend,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './row.module.css';
import type { DraftRow } from './standing.ts';
import type { RowPlace } from './use-board-place.ts';
import type { RowActs } from './use-row-acts.ts';
import { useRowWords } from './use-row-words.ts';

export const STANDING_ICON = {
  fix: IconAlertCircle,
  check: IconEye,
  answered: IconBook2,
  duplicate: IconArrowMerge,
  ready: IconCircleCheck,
  skipped: IconMinus,
  sent: IconSend,
  known: IconSend,
} as const;

type RowStateProps = { row: DraftRow; acts: RowActs; place: RowPlace };

/** How a question stands, and the one thing to do about it. */
export const RowState = ({ row, acts, place }: RowStateProps) => {
  const { standing } = row;
  const Icon = STANDING_ICON[standing];
  const words = useRowWords(row);
  return (
    <div className={styles.state}>
      <Icon size={14} aria-hidden="true" />
      <div>
        <span>{words}</span>
        <NextAct row={row} acts={acts} place={place} />
      </div>
    </div>
  );
};

const NextAct = ({ row, acts, place }: RowStateProps) => {
  const { t } = useTranslation('drafts');
  const { question, standing, double, tickets } = row;
  const { id, warnings, ticket } = question;
  if ((standing === 'fix' || standing === 'check') && warnings.includes('two-questions'))
    return (
      <Button kind="link" onClick={() => acts.split(row, question.body, null)}>
        {t('act.splitInTwo')}
      </Button>
    );
  if (standing === 'fix')
    return (
      <Button kind="link" onClick={() => place.edit(id)}>
        {t('act.mend')}
      </Button>
    );
  if (standing === 'answered')
    return (
      <Button kind="link" onClick={() => place.choose(id)}>
        {t('act.readAnswer')}
      </Button>
    );
  if (standing === 'duplicate' && double)
    return (
      <Button kind="link" onClick={() => acts.skip(row, 'duplicate')}>
        {t('act.mergeInto', { number: double.index })}
      </Button>
    );
  const alike = standing === 'duplicate' ? tickets[0] : ticket;
  if (alike) return <Link to={paths.ticket(alike.code)}>{alike.code}</Link>;
  if (standing === 'skipped' && question.skipReason !== 'other_commune')
    return (
      <Button kind="link" onClick={() => acts.restore(row)}>
        {t('act.restore')}
      </Button>
    );
  if (standing === 'ready' && question.urgency === 'urgent') return <small>{t('urgent')}</small>;
  return null;
};
