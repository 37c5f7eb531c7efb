import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import styles from './cell-strip.module.css';
import type { Question } from './question.ts';
import { STANDING_ICON } from './standing-look.ts';

type CellStripProps = {
  questions: readonly Question[];
  /** The others are dimmed. */
  shown: ReadonlySet<string>;
  onOpen: () => void;
};

/** The whole dossier at a glance: one cell a question, in the order of the letter. */
export const CellStrip = ({ questions, shown, onOpen }: CellStripProps) => {
  const { t } = useTranslation('dossier');
  return (
    <ol className={styles.cells} aria-label={t('cells')}>
      {questions.map(({ ticket, standing, number }) => {
        const Icon = STANDING_ICON[standing];
        const label = t('cell', { number, standing: t(`standing.${standing}`), subject: ticket.subject });
        return (
          <li key={ticket.id}>
            <Link
              to={paths.ticket(ticket.code)}
              className={styles.cell}
              data-standing={standing}
              data-dim={!shown.has(ticket.id) || undefined}
              data-tooltip={label}
              aria-label={label}
              onClick={onOpen}
            >
              {number}
              <Icon size={12} aria-hidden="true" />
            </Link>
          </li>
        );
      })}
    </ol>
  );
};
