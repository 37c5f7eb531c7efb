import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { ApiProblem } from '../../../lib/api-problem.ts';
import type { Changed } from '../catalogue.queries.ts';
import type { Shown } from '../shown.ts';
import { tellChanged } from '../told/told.ts';
import { ToldList } from '../told/told-list.tsx';
import styles from './publish.module.css';

type Published = {
  version: number;
  at: string;
  by: string | null;
  note: string;
  changed: Changed[];
};

/** Somebody else published first: who, and what. The draft is kept and is tried anew upon it. */
export const Overtaken = ({ problem, shown }: { problem: ApiProblem; shown: Shown }) => {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const versions = (problem.document.changes ?? []) as Published[]; // what the API says of a stale catalogue
  return (
    <div className={styles.overtaken} role="alert">
      <p>
        <IconAlertTriangle size={18} aria-hidden="true" />
        <span>{t('overtaken.title')}</span>
      </p>
      {versions.map(({ version, at, by, note, changed }) => (
        <div key={version}>
          <p>
            {t('overtaken.by', {
              version,
              name: by ?? t('history.nobody'),
              moment: format.moment(at, Date.now()),
            })}
            {note && ` “${note}”`}
          </p>
          <ToldList told={tellChanged(changed)} shown={shown} label={t('history.changes', { version })} />
        </div>
      ))}
    </div>
  );
};
