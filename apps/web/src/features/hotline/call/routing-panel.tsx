import { IconBuildingBank, IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { matchedRanges } from '../../../lib/routing-reasons.ts';
import { RoutingReasons } from '../../../parts/routing-reasons/routing-reasons.tsx';
import { Confidence } from '../../../ui/confidence/confidence.tsx';
import { Highlight } from '../../../ui/highlight/highlight.tsx';
import type { Routing } from '../hotline.queries.ts';
import styles from './routing-panel.module.css';

type RoutingPanelProps = {
  /** The text that the suggestion is about. */
  text: string;
  routing: Routing | undefined;
  failed: boolean;
};

/** What was heard, to be read back, and which department it seems to be for, with the words that say so. */
export const RoutingPanel = ({ text, routing, failed }: RoutingPanelProps) => {
  const { t } = useTranslation('hotline');
  const first = routing?.ranked[0];
  const others = routing?.ranked.slice(1) ?? [];
  if (text === '') return <p className={styles.waiting}>{failed ? t('routing.failed') : t('routing.waiting')}</p>;
  return (
    <>
      <section className={styles.reading}>
        <h2>{t('routing.reading')}</h2>
        <p>
          <Highlight text={text} ranges={matchedRanges(first?.reasons ?? [])} />
        </p>
      </section>
      {failed && (
        <p className={styles.aside} role="status">
          <IconCloudOff size={15} aria-hidden="true" />
          {t('routing.failed')}
        </p>
      )}
      {routing && !first && <p className={styles.aside}>{t('routing.none')}</p>}
      {first && (
        <section className={styles.first}>
          <div className={styles.head}>
            <h2>{t('routing.title')}</h2>
            <Confidence value={first.confidence} />
          </div>
          <b>{first.department.name}</b>
          {first.field && <span>{first.field.name}</span>}
          <p className={styles.matched}>
            {t('routing.matched')} <RoutingReasons {...first} />
          </p>
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.others}>
          <h2>{t('routing.others')}</h2>
          <ul>
            {others.map(({ department, confidence }) => (
              <li key={department.code}>
                <span>{department.name}</span>
                <Confidence value={confidence} withWords={false} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {routing?.otherMinistryHint && (
        <p className={styles.aside}>
          <IconBuildingBank size={15} aria-hidden="true" />
          {t('routing.otherMinistry', { ministry: routing.otherMinistryHint })}
        </p>
      )}
    </>
  );
};
