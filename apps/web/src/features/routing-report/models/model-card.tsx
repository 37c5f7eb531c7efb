import { IconAlertTriangle, IconCircleCheck, IconHistory, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Badge, type Tone } from '../../../ui/badge/badge.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { RoutingModel, TrainingRules } from '../routing-report.queries.ts';
import { FiguresTable } from './figures-table.tsx';
import styles from './models.module.css';

const LOOK = {
  training: { tone: 'accent', icon: IconHistory },
  current: { tone: 'ok', icon: IconCircleCheck },
  kept: { tone: 'neutral', icon: IconHistory },
  rejected: { tone: 'warn', icon: IconX },
  failed: { tone: 'late', icon: IconAlertTriangle },
} as const satisfies Record<RoutingModel['state'], { tone: Tone; icon: typeof IconX }>;

const LEARNT = ['coldStart', 'confirmed', 'corrected', 'pending', 'heldOut', 'leftOut', 'setAside'] as const;

type ModelCardProps = { model: RoutingModel; rules: TrainingRules; onActivate: (() => void) | null };

/** A version: where it stands, who had it trained and when, what it learnt from, and how it did beside the one before. */
export const ModelCard = ({ model, rules, onActivate }: ModelCardProps) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const now = useNow();
  const { version, state, usable, examples, evaluation, baseline, outcome, note } = model;
  const { tone, icon: Icon } = LOOK[state];
  const name = t('models.version', { version });
  const activation =
    model.activatedAt === null
      ? null
      : t(model.activatedBy ? 'models.activated' : 'models.activatedItself', {
          moment: format.moment(model.activatedAt, now),
          name: model.activatedBy?.name ?? '',
        });
  return (
    <li className={styles.card} data-current={state === 'current' || undefined}>
      <div className={styles.head}>
        <h2>{name}</h2>
        <Badge tone={tone} icon={<Icon size={13} aria-hidden="true" />}>
          {t(`models.state.${state}`)}
        </Badge>
        {onActivate && (
          <Button size="sm" aria-label={`${t('models.activate')}: ${name}`} onClick={onActivate}>
            {t('models.activate')}
          </Button>
        )}
        {state === 'kept' && !usable && <span className={styles.hint}>{t('models.noWeights')}</span>}
      </div>
      <p className={styles.meta}>
        {format.moment(model.trainedAt ?? model.createdAt, now)},{' '}
        {model.requestedBy ? t('models.requested', { name: model.requestedBy.name }) : t('models.byNight')}
        {activation && ` · ${activation}`}
      </p>
      {outcome && <p className={styles.outcome}>{t(`models.outcome.${outcome}`)}</p>}
      {note && <p className={styles.note}>{t('models.note', { note })}</p>}
      {examples && (
        <div className={styles.learnt}>
          <span>{t('models.learnt')}</span>
          <dl>
            {LEARNT.filter((kind) => examples[kind] > 0).map((kind) => (
              <div key={kind}>
                <dt>{t(`models.${kind}`)}</dt>
                <dd>{format.number(examples[kind])}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {evaluation && (
        <details className={styles.figures} open={state === 'current' || state === 'rejected'}>
          <summary>{t('models.showFigures')}</summary>
          <div className={styles.tables}>
            <FiguresTable set="onDecided" own={evaluation.heldOut} replaced={baseline?.heldOut ?? null} rules={rules} />
            <FiguresTable
              set="onCatalogue"
              own={evaluation.coldStart}
              replaced={baseline?.coldStart ?? null}
              rules={rules}
            />
          </div>
        </details>
      )}
    </li>
  );
};
