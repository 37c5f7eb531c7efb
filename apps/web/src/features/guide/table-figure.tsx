import { useTranslation } from 'react-i18next';
import styles from './figures.module.css';

/** A table as the reader likes it, drawn small; what it shows is said in words beneath. */
export const TableFigure = () => {
  const { t } = useTranslation('guide');
  return (
    <figure className={styles.figure}>
      <div className={styles.grid} aria-hidden="true">
        <b>{t('numbering.columns.number')}</b>
        <b>{t('numbering.columns.field')}</b>
        <b className={styles.needed}>{t('numbering.columns.content')}</b>
        <b>{t('numbering.columns.proposal')}</b>
        <span>1</span>
        <span className={styles.merged}>{t('numbering.sample.field')}</span>
        <span>{t('numbering.sample.one')}</span>
        <span>{t('numbering.sample.ask')}</span>
        <span>2</span>
        <span>{t('numbering.sample.two')}</span>
        <span>{t('numbering.sample.ask')}</span>
      </div>
      <figcaption>{t('numbering.figure')}</figcaption>
    </figure>
  );
};
