import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from '../calendars.module.css';
import type { Calendar } from '../calendars.queries.ts';

type VersionListProps = {
  versions: Calendar['versions'];
  /** The version looked at; null: the one in force. */
  shown: number | null;
  onShow: (version: number | null) => void;
};

export const VersionList = ({ versions, shown, onShow }: VersionListProps) => {
  const { t } = useTranslation('calendars');
  const { date, time } = useFormat();
  const [current] = versions;
  return (
    <section className={styles.card} aria-labelledby="versions">
      <h2 id="versions">{t('versions.title')}</h2>
      {versions.length === 0 && <p className={styles.faint}>{t('versions.none')}</p>}
      <ol className={styles.versions}>
        {versions.map(({ version, publishedAt, publishedBy, note }) => (
          <li key={version} aria-current={version === (shown ?? current?.version) ? 'true' : undefined}>
            <strong>{t('versions.version', { version })}</strong>{' '}
            <span className={styles.faint}>
              {time(publishedAt)} {date(publishedAt)} · {publishedBy ?? t('versions.system')}
            </span>
            {note && <p>{note}</p>}
            {version !== current?.version && version !== shown && (
              <Button kind="link" size="sm" onClick={() => onShow(version)}>
                {t('versions.show')}
              </Button>
            )}
            {version === current?.version && <span className={styles.inForce}>{t('versions.inForce')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
};
