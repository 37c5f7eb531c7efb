import { formatWorkingDuration } from '@caunoi/sla/duration-text';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { RoutingReport } from '../routing-report.queries.ts';
import { useShare } from '../share.ts';
import styles from './report.module.css';

export const KeyFigures = ({ report }: { report: RoutingReport }) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const share = useShare();
  const { total } = report.accuracy;
  const lost = report.bounces.total;
  const known = { number: format.number(total.decided) };
  const figures = [
    { name: 'right', value: share(total.right, total.decided), hint: t('key.rightHint', known) },
    { name: 'three', value: share(total.inFirstThree, total.decided), hint: t('key.threeHint', known) },
    {
      name: 'abstained',
      value: share(total.abstained, total.decided),
      hint: t('key.abstainedHint', { number: format.number(total.abstainedRightly) }),
    },
    {
      name: 'corrected',
      value: share(total.corrected, total.received),
      hint: t('key.correctedHint', { number: format.number(total.received) }),
    },
    {
      name: 'lost',
      value: lost.questions === 0 ? null : formatWorkingDuration(lost.lostMinutes, format.language),
      hint: t('key.lostHint', { number: format.number(lost.questions) }),
    },
  ] as const;
  return (
    <dl className={styles.figures} aria-label={t('key.label')}>
      {figures.map(({ name, value, hint }) => (
        <div key={name}>
          <dt>{t(`key.${name}`)}</dt>
          <dd data-none={value === null || undefined}>{value ?? t('key.unknown')}</dd>
          <dd className={styles.hint}>{hint}</dd>
        </div>
      ))}
    </dl>
  );
};
