import { IconCheck, IconPhoneOutgoing } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MatchCard } from '../../../parts/similar/match-card.tsx';
import { knownAnswersQuery, type OfferedText } from '../../../parts/similar/similar.queries.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './known-answers.module.css';

type KnownAnswersProps = {
  text: string;
  communeCode: string | undefined;
  /** What the operator reads to the caller, and will confirm in writing. */
  chosen: OfferedText | null;
  onChoose: (text: OfferedText | null) => void;
};

/** What can be read to the caller at once; the chosen one becomes the draft of the written confirmation. */
const KnownAnswers = ({ text, communeCode, chosen, onChoose }: KnownAnswersProps) => {
  const { t } = useTranslation('reuse');
  const heading = useId();
  const { data } = useQuery(knownAnswersQuery({ text, ...(communeCode && { communeCode }) }));
  const answers = data?.answers ?? [];
  if (answers.length === 0 && !chosen) return null;
  return (
    <section className={styles.known} aria-labelledby={heading}>
      <h2 id={heading}>{t('ask.title')}</h2>
      <p className={styles.hint}>{t('ask.phoneHint')}</p>
      {chosen && (
        <p className={styles.chosen} role="status">
          <IconCheck size={15} aria-hidden="true" />
          <span>
            {t('ask.chosen')}: <b>{chosen.source?.title}</b>
          </span>
          <Button kind="link" size="sm" onClick={() => onChoose(null)}>
            {t('ask.unchoose')}
          </Button>
        </p>
      )}
      {answers.map((match) => (
        <MatchCard key={match.id} match={match}>
          {(full) =>
            match.id !== chosen?.source?.id && (
              <Button
                kind="light"
                size="sm"
                icon={<IconPhoneOutgoing size={15} aria-hidden="true" />}
                busy={full === undefined}
                onClick={() => full && onChoose(full)}
              >
                {t('ask.answer')}
              </Button>
            )
          }
        </MatchCard>
      ))}
    </section>
  );
};

export default KnownAnswers;
