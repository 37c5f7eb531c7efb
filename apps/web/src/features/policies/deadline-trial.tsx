import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { ErrorState } from '../../ui/empty-state/error-state.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import styles from './deadline.module.css';
import { DeadlineResult } from './deadline-result.tsx';
import { CHANNELS, type Channel, deadlineQuery, URGENCIES, type Urgency } from './policies.queries.ts';
import { NOW, ReceivedFields, receivedInstant } from './received-fields.tsx';

const WAIT_MS = 250;

/** “A question received at … would be due …”, by what is published. */
export const DeadlineTrial = ({ ministry }: { ministry: string }) => {
  const { t } = useTranslation('policies');
  const problemText = useProblemText();
  const title = useId();
  const [received, setReceived] = useState(NOW);
  const [channel, setChannel] = useState<Channel>('web');
  const [urgency, setUrgency] = useState<Urgency>('normal');
  const asked = useDebounced(receivedInstant(received), WAIT_MS);
  const { data, error, refetch } = useQuery(deadlineQuery({ ministry, channel, urgency, receivedAt: asked }));
  return (
    <section className={styles.trial} aria-labelledby={title}>
      <h2 id={title}>{t('trial.title')}</h2>
      <ReceivedFields value={received} onChange={setReceived} />
      <div className={styles.pair}>
        <SelectField
          label={t('trial.channel')}
          options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
          value={channel}
          onChange={(chosen) => setChannel(CHANNELS.find((one) => one === chosen) ?? channel)}
        />
        <SelectField
          label={t('trial.urgency')}
          options={URGENCIES.map((value) => ({ value, label: t(`urgency.${value}`) }))}
          value={urgency}
          onChange={(chosen) => setUrgency(URGENCIES.find((one) => one === chosen) ?? urgency)}
        />
      </div>
      {data && <DeadlineResult preview={data} />}
      {!data && !error && <SkeletonRows rows={6} />}
      {!data && error && (
        <ErrorState small requestId={problemText(error).requestId} onRetry={refetch}>
          {problemText(error).detail}
        </ErrorState>
      )}
    </section>
  );
};
