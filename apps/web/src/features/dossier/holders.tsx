import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Avatar } from '../../ui/avatar/avatar.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useNow } from '../../ui/countdown/ticker.ts';
import type { DossierHolder } from './dossier.queries.ts';
import styles from './holders.module.css';
import { holderKey } from './question.ts';

/** Two lines of them on a desk: a dossier that many departments share must not push its questions out of sight. */
const SHOWN = 8;

type HoldersProps = {
  holders: readonly DossierHolder[];
  chosen: string | null;
  /** Shows only what this one has; null: of all. */
  onChoose: (key: string | null) => void;
};

/** Who has which part of the dossier and what they still owe; one press shows their questions. */
export const Holders = ({ holders, chosen, onChoose }: HoldersProps) => {
  const { t } = useTranslation('following');
  const format = useFormat();
  const now = useNow();
  const [all, setAll] = useState(false);
  const inSight = holders.filter((holder, index) => all || index < SHOWN || holderKey(holder) === chosen);
  const most = Math.max(1, ...holders.map(({ total }) => total));
  return (
    <section className={styles.holders} aria-label={t('holders.title')}>
      <h3>{t('holders.title')}</h3>
      <ul>
        {inSight.map((holder) => {
          const { unit, person, total, done, open, overdue, nextDueAt } = holder;
          const key = holderKey(holder);
          return (
            <li key={key}>
              <button
                type="button"
                className={styles.holder}
                aria-pressed={key === chosen}
                onClick={() => onChoose(key === chosen ? null : key)}
              >
                <Avatar name={person?.name ?? null} id={person?.id} decorative />
                <span className={styles.who}>
                  <b data-tooltip={unit.name}>{unit.shortName}</b>
                  <span>{person?.name ?? t('holders.nobody')}</span>
                </span>
                <span className={styles.share}>
                  <span className={styles.counts}>
                    <b>{t('holders.openOf', { open, total })}</b>
                    {overdue > 0 && (
                      <span className={styles.late}>
                        <IconAlertTriangle size={13} aria-hidden="true" />
                        {t('holders.overdue', { count: overdue })}
                      </span>
                    )}
                    {open > 0 && overdue === 0 && nextDueAt && <span>{format.moment(nextDueAt, now)}</span>}
                  </span>
                  <span className={styles.bar} style={{ inlineSize: `${(total / most) * 100}%` }} aria-hidden="true">
                    <span style={{ inlineSize: `${(done / total) * 100}%` }} />
                  </span>
                </span>
                {key === chosen && <IconX size={14} aria-hidden="true" />}
              </button>
            </li>
          );
        })}
      </ul>
      {holders.length > SHOWN && (
        <Button kind="link" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('holders.fewer') : t('holders.more', { count: holders.length - SHOWN })}
        </Button>
      )}
    </section>
  );
};
