import { IconBulb, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MatchCard } from '../../parts/similar/match-card.tsx';
import { knownAnswersQuery } from '../../parts/similar/similar.queries.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button/button.tsx';
import styles from './known-answers.module.css';

type KnownAnswersProps = {
  text: string;
  ministry: 'MoIT' | 'MAE' | null;
  communeCode: string | undefined;
  /** The answer is enough: the question need not be sent. */
  onEnough: () => void;
};

/** While one types: what was answered before, to be read in place of asking. Says nothing where there is nothing. */
const KnownAnswers = ({ text, ministry, communeCode, onEnough }: KnownAnswersProps) => {
  const { t } = useTranslation('reuse');
  const heading = useId();
  const { data } = useQuery(
    knownAnswersQuery({ text, ...(ministry && { ministry }), ...(communeCode && { communeCode }) }),
  );
  const { answers = [], tickets = [] } = data ?? {};
  if (answers.length + tickets.length === 0) return null;
  return (
    <section className={styles.known} aria-labelledby={heading}>
      <h2 id={heading}>
        <IconBulb size={17} aria-hidden="true" />
        {t('ask.title')}
      </h2>
      {tickets.map(({ id, code }) => (
        <p key={id} className={styles.asked}>
          <Link to={paths.ticket(code)}>{t('ask.asked', { code })}</Link>
        </p>
      ))}
      {answers.length > 0 && <p className={styles.hint}>{t('ask.hint')}</p>}
      {answers.map((match) => (
        <MatchCard key={match.id} match={match} />
      ))}
      <div>
        <Button icon={<IconX size={16} aria-hidden="true" />} onClick={onEnough}>
          {t('ask.enough')}
        </Button>
      </div>
    </section>
  );
};

export default KnownAnswers;
