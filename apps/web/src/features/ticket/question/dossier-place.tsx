import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../paths.ts';
import { DossierChip } from '../../../ui/chip/dossier-chip.tsx';
import type { Ticket } from '../ticket.queries.ts';
import styles from './dossier-place.module.css';

type Dossier = NonNullable<Ticket['dossier']>;

/** The dossier of the question, its place in it, and the questions before and after it there. */
export const DossierPlace = ({ dossier }: { dossier: Dossier }) => {
  const { t } = useTranslation('ticket');
  const { id, title, previous, next, done, total } = dossier;
  const number = dossier.number ?? dossier.position;
  return (
    <div className={styles.place}>
      <p>
        <Link to={paths.dossier(id)}>
          <DossierChip done={done} total={total} />
        </Link>
        <span>{number === null ? title : t('inDossier', { number, title })}</span>
      </p>
      {(previous || next) && (
        <nav className={styles.neighbours} aria-label={t('dossierNeighbours')}>
          <Neighbour beside={previous} way="previous" />
          <Neighbour beside={next} way="next" />
        </nav>
      )}
    </div>
  );
};

const Neighbour = ({ beside, way }: { beside: Dossier['next']; way: 'previous' | 'next' }) => {
  const { t } = useTranslation('ticket');
  if (!beside) return <span />;
  const number = beside.number ?? String(beside.position);
  return (
    <Link to={paths.ticket(beside.code)} data-tooltip={beside.subject}>
      {way === 'previous' && <IconChevronLeft size={15} aria-hidden="true" />}
      {t(way === 'previous' ? 'previousInDossier' : 'nextInDossier', { number })}
      {way === 'next' && <IconChevronRight size={15} aria-hidden="true" />}
    </Link>
  );
};
