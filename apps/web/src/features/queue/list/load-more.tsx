import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import styles from './load-more.module.css';

/** Loads the next page when its place comes near; a button for those who do not scroll. */
export const LoadMore = ({ busy, onMore }: { busy: boolean; onMore: () => void }) => {
  const { t } = useTranslation('queue');
  const box = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(() => {
    if (!busy) onMore();
  });
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) near();
      },
      { rootMargin: '600px' },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={styles.more}>
      <Button kind="ghost" busy={busy} onClick={onMore}>
        {busy ? t('loadingMore') : t('more')}
      </Button>
    </div>
  );
};
