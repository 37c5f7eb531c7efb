import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { ModelFigures, TrainingRules } from '../routing-report.queries.ts';
import { compareFigures } from './compare-figures.ts';
import styles from './models.module.css';

type FiguresTableProps = {
  set: 'onDecided' | 'onCatalogue';
  own: ModelFigures;
  replaced: ModelFigures | null;
  rules: TrainingRules;
};

/** A version's figures beside those of the one it was to replace, on the same questions, and how much worse was allowed. */
export const FiguresTable = ({ set, own, replaced, rules }: FiguresTableProps) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const caption = t(`models.${set}`, { count: own.questions, number: format.number(own.questions) });
  if (own.questions === 0) return <p className={styles.hint}>{t('models.noneDecided')}</p>;
  const points = (share: number) => {
    const rounded = Math.round(share * 1000) / 10;
    return `${rounded > 0 ? '+' : ''}${format.number(rounded).replace('-', '−')}`;
  };
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('models.measure')}</th>
          <th scope="col">{t('models.own')}</th>
          <th scope="col">{t('models.replaced')}</th>
          <th scope="col">{t('models.difference')}</th>
          <th scope="col">{t('models.bound')}</th>
        </tr>
      </thead>
      <tbody>
        {compareFigures(own, replaced, rules).map(({ measure, value, before, gain, bound, worse }) => {
          const Icon = worse ? IconAlertTriangle : IconCircleCheck;
          return (
            <tr key={measure}>
              <th scope="row">{t(`models.${measure}`)}</th>
              <td>
                {value === null ? (
                  <span className={styles.hint}>{t('models.noneAsked')}</span>
                ) : (
                  <b>{format.percent(value)}</b>
                )}
              </td>
              <td>{before === null ? '–' : format.percent(before)}</td>
              <td data-worse={worse || undefined}>
                {gain === null ? (
                  '–'
                ) : (
                  <>
                    {points(measure === 'falseAbstention' ? -gain : gain)}
                    <Icon size={14} role="img" aria-label={t(worse ? 'models.worse' : 'models.within')} />
                  </>
                )}
              </td>
              <td>{t('models.point', { number: format.number(Math.round(bound * 1000) / 10) })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
