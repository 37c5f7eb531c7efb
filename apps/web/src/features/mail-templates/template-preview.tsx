import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedControl } from '../../ui/segmented/segmented-control.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import styles from './mail-templates-page.module.css';

type TemplatePreviewProps = {
  preview: { subject: string; text: string; html: string } | undefined;
  /** Of earlier words, while these are on their way. */
  stale: boolean;
  /** These words are no mail yet. */
  failed: boolean;
};

/** The mail with example values, as programs show it. The frame runs no scripts and opens nothing. */
export const TemplatePreview = ({ preview, stale, failed }: TemplatePreviewProps) => {
  const { t } = useTranslation('wording');
  const [shown, setShown] = useState<'html' | 'text'>('html');
  return (
    <section className={styles.preview} aria-labelledby="preview" aria-busy={stale || undefined}>
      <div className={styles.previewHead}>
        <h2 id="preview">{t('preview')}</h2>
        <SegmentedControl
          label={t('previewAs')}
          options={[
            { value: 'html', label: 'HTML' },
            { value: 'text', label: t('plain') },
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      {!preview && failed && <p className={styles.waits}>{t('previewWaits')}</p>}
      {!preview && !failed && <Skeleton height="320px" />}
      {preview && (
        <>
          <p className={styles.previewSubject}>{preview.subject}</p>
          {shown === 'text' ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keyboards must reach it
            <pre tabIndex={0}>{preview.text}</pre>
          ) : (
            <iframe title={t('preview')} sandbox="" srcDoc={preview.html} />
          )}
        </>
      )}
    </section>
  );
};
