import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import styles from './deadline.module.css';
import type { DeadlinePreview } from './policies.queries.ts';
import { StepList } from './step-list.tsx';
import { usePolicyWords } from './use-policy-words.ts';

/** When a question would be due, by which rule, and how each clock comes to its due. */
export const DeadlineResult = ({ preview, note }: { preview: DeadlinePreview; note?: string }) => {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const words = usePolicyWords();
  const moment = (at: string): string => `${format.time(at)}, ${format.weekday(at)} ${format.date(at)}`;
  const { policy, passedOver, clocks, receivedAt } = preview;
  const answer = clocks.find(({ kind }) => kind === 'answer');
  if (!answer) return null;
  return (
    <div className={styles.result} aria-live="polite">
      <p>{t('trial.result', { received: moment(receivedAt) })}</p>
      <p className={styles.due}>
        <time dateTime={answer.dueAt}>{moment(answer.dueAt)}</time>
      </p>
      <p className={styles.why}>
        {policy ? t('trial.byRule', { rule: words.scope(policy), version: policy.version }) : t('trial.byDefault')}{' '}
        {passedOver.length > 0 &&
          t('trial.over', { count: passedOver.length, rules: passedOver.map(words.scope).join('; ') })}
      </p>
      {note && <p className={styles.note}>{note}</p>}
      <p className={styles.sentence}>{answer.sentence[format.language]}</p>
      <table className={styles.clocks}>
        <caption>{t('trial.clocks')}</caption>
        <tbody>
          {clocks.map((clock) => (
            <tr key={clock.kind}>
              <th scope="row">{t(`clock.${clock.kind}`)}</th>
              <td>
                {clock.source === 'share' ? t('target.share') : words.target(clock.target)}
                {clock.source === 'default' && <small>{t('target.default')}</small>}
              </td>
              <td>
                {format.time(clock.dueAt)} <span>{format.dayMonth(clock.dueAt)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('trial.steps')}</h3>
      <StepList steps={answer.steps} />
    </div>
  );
};
