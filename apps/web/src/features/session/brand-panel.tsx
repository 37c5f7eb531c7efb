import { IconClockHour9, IconFileCheck, IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { archOf } from '../../ui/countdown/arch-geometry.ts';
import { Logo } from '../../ui/logo/logo.tsx';
import styles from './login-page.module.css';

/** Three of eight hours spent: the clock at the height of the day. */
const BRIDGE = archOf(300, 'plenty', 300);

export const BrandPanel = () => {
  const { t } = useTranslation(['session', 'common']);
  return (
    <section className={styles.brand} aria-label={t('common:appName')}>
      <p className={styles.name}>
        <Logo width={40} />
        {t('common:appName')}
      </p>
      <svg className={styles.bridge} viewBox={`0 0 ${BRIDGE.width} ${BRIDGE.height}`} aria-hidden="true">
        {BRIDGE.stones.map(({ kind, path }) => (
          <path key={path} d={path} className={kind === 'spent' ? styles.spent : styles.stone} />
        ))}
        <path d={BRIDGE.deck} className={styles.deck} />
      </svg>
      <p className={styles.tagline}>{t('tagline')}</p>
      <ul className={styles.points}>
        <li>
          <IconClockHour9 size={20} aria-hidden="true" />
          {t('points.clock')}
        </li>
        <li>
          <IconRoute size={20} aria-hidden="true" />
          {t('points.routing')}
        </li>
        <li>
          <IconFileCheck size={20} aria-hidden="true" />
          {t('points.answer')}
        </li>
      </ul>
    </section>
  );
};
