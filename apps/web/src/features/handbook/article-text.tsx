import { IconAlertTriangle, IconBuilding, IconCircleCheck, IconRefresh, IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Badge } from '../../ui/badge/badge.tsx';
import styles from './article-text.module.css';
import type { Article } from './handbook.queries.ts';

/** "Nghị định 105/2017/NĐ-CP (Điều 9)": the text, and where in it. */
const partsOf = (citation: string): { document: string; place?: string | undefined } => {
  const [, document = citation, place] = /^(.*?)\s*\((.+)\)$/.exec(citation) ?? [];
  return { document, place };
};

/** The title, who stands for it and since when; the text beside its legal basis. */
export const ArticleText = ({ article }: { article: Article }) => {
  const { t } = useTranslation('handbook');
  const format = useFormat();
  const { title, body, legalBasis, department, sample, version, publishedAt, reviewedAt } = article;
  return (
    <article className={styles.article}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <ul className={styles.facts}>
          {sample && (
            <li>
              <Badge tone="warn" icon={<IconAlertTriangle size={13} aria-hidden="true" />}>
                {t('sample')}
              </Badge>
            </li>
          )}
          <li>
            <IconRefresh size={16} aria-hidden="true" />
            {t('published', { date: format.date(publishedAt) })}
          </li>
          {reviewedAt && (
            <li>
              <IconCircleCheck size={16} aria-hidden="true" />
              {t('reviewed', { date: format.date(reviewedAt) })}
            </li>
          )}
          <li>{t('version', { version })}</li>
          <li>
            <IconBuilding size={16} aria-hidden="true" />
            {department.name}
          </li>
        </ul>
      </header>
      <div className={styles.columns}>
        <section aria-label={t('answer')} className={styles.body}>
          {sample && <p className={styles.sample}>{t('sampleBody')}</p>}
          {body.split(/\n+/).map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text's paragraphs have no other name and never change places
            <p key={index}>{paragraph}</p>
          ))}
        </section>
        <aside className={styles.aside}>
          <h3>{t('legalBasis')}</h3>
          {legalBasis.length === 0 ? (
            <p className={styles.none}>{t('noLegalBasis')}</p>
          ) : (
            <ul className={styles.basis}>
              {legalBasis.map((citation) => {
                const { document, place } = partsOf(citation);
                return (
                  <li key={citation}>
                    <IconScale size={16} aria-hidden="true" />
                    <span>
                      <b>{document}</b>
                      {place && <small>{place}</small>}
                    </span>
                  </li>
                );
              })}
            </ul>
          )}
          <h3>{t('inCharge')}</h3>
          <p>{department.name}</p>
        </aside>
      </div>
    </article>
  );
};
