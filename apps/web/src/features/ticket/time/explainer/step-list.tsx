import { formatHours } from '@caunoi/sla/duration-text';
import { IconBell, IconBellCheck, IconBellZ } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useNow } from '../../../../ui/countdown/ticker.ts';
import type { ClockDetail } from '../../ticket.queries.ts';
import styles from './explainer.module.css';

type Step = ClockDetail['steps'][number];

const ICONS = {
  told: IconBellCheck,
  coalesced: IconBellCheck,
  next: IconBell,
  planned: IconBell,
  moot: IconBellZ,
};
const KINDS = [
  'half',
  'three_quarters',
  'hour_left',
  'breach',
  'breach_4h',
  'breach_1d',
  'pause_reminder',
  'pause_limit',
] as const;
/** A step that a policy sets is called by its moment: `left_120` is two hours before the due. */
const BY_MOMENT = /^(percent|left|after)_(\d+)$/;
const RUNGS = ['owner', 'substitute', 'duty_officer', 'head', 'personnel', 'leadership'] as const;

/** Who was told, and who will be, and when; what will not happen any more is left out. */
export const StepList = ({ steps }: { steps: readonly Step[] }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  const shown = steps.filter(({ state }) => state !== 'moot');
  if (shown.length === 0) return null;
  const list = new Intl.ListFormat(format.language, { type: 'conjunction' });
  const nameOf = (kind: string) => {
    const known = KINDS.find((one) => one === kind);
    if (known) return t(`why.step.${known}`);
    const [, moment, count = ''] = BY_MOMENT.exec(kind) ?? [];
    if (moment === 'percent') return t('why.step.percent', { percent: count });
    const duration = formatHours(Number(count), format.language);
    if (moment === 'left') return t('why.step.left', { duration });
    return moment === 'after' ? t('why.step.after', { duration }) : kind;
  };
  const toldBy = (rungs: readonly string[]) =>
    list.format(RUNGS.filter((rung) => rungs.includes(rung)).map((rung) => t(`why.rung.${rung}`)));
  return (
    <section>
      <h3>{t('why.steps')}</h3>
      <ol className={styles.steps}>
        {shown.map((step) => {
          const Icon = ICONS[step.state];
          return (
            <li key={step.kind} data-state={step.state}>
              <Icon size={16} aria-hidden="true" />
              <time dateTime={step.at}>{format.moment(step.at, now)}</time>
              <span>
                {nameOf(step.kind)}
                {step.tell.length > 0 && <small>{t('why.tell', { people: toldBy(step.tell) })}</small>}
              </span>
              <em>{t(`why.stepState.${step.state}`, { done: step.doneAt ? format.moment(step.doneAt, now) : '' })}</em>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
