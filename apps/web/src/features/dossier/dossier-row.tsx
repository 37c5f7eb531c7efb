import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import type { Dossier } from './dossier.queries.ts';
import styles from './dossiers-page.module.css';
import { Progress } from './progress.tsx';
import { ProgressFacts } from './progress-facts.tsx';

/** One dossier of the list; all of it leads to its page. */
export const DossierRow = ({ dossier, withCommune }: { dossier: Dossier; withCommune: boolean }) => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const { id, code, title, letterNumber, sentAt, commune, progress } = dossier;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link to={paths.dossier(id)} className={styles.name}>
          {title}
        </Link>
        <p className={styles.meta}>
          <b>{code}</b>
          {withCommune && <span>{commune.name}</span>}
          {letterNumber && <span>{t('letter', { number: letterNumber })}</span>}
          {sentAt && <span>{t('sentOn', { date: format.date(sentAt) })}</span>}
        </p>
      </div>
      <div className={styles.standing}>
        <Progress done={progress.done} total={progress.total} />
        <ProgressFacts progress={progress} />
      </div>
    </li>
  );
};
