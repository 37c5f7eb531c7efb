import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Tab, Tabs, tabId } from '../../../../ui/tabs/tabs.tsx';
import type { ClockDetail, Ticket, TicketClocks } from '../../ticket.queries.ts';
import { ClockPanel } from './clock-panel.tsx';
import { EarlierCycles } from './earlier-cycles.tsx';
import styles from './explainer.module.css';
import { useClockName } from './use-clock-name.ts';

const EARLIER = 'earlier';
const keyOf = ({ kind, run }: Pick<ClockDetail, 'kind' | 'run'>): string => `${kind}-${run}`;

type ExplainerProps = {
  clocks: TicketClocks;
  /** The clock that was asked about: its tab comes first. */
  first: Ticket['clock'];
};

/** Every clock of this cycle by itself, and how the earlier cycles ended. */
export const Explainer = ({ clocks: { ticket, clocks, timeSplit }, first }: ExplainerProps) => {
  const { t } = useTranslation('ticket');
  const nameOf = useClockName();
  const panelId = useId();
  const [chosen, setChosen] = useState(keyOf(first));
  const current = clocks
    .filter(({ cycle }) => cycle === ticket.cycle)
    .sort((a, b) => Number(keyOf(b) === keyOf(first)) - Number(keyOf(a) === keyOf(first)));
  const earlier = clocks.filter(({ cycle, kind }) => cycle < ticket.cycle && kind === 'answer');
  const tabs: Tab<string>[] = [
    ...current.map((clock) => ({ value: keyOf(clock), label: nameOf(clock) })),
    ...(earlier.length > 0 ? [{ value: EARLIER, label: t('why.earlier'), count: earlier.length }] : []),
  ];
  const shown = current.find((clock) => keyOf(clock) === chosen) ?? current[0];
  const value = chosen === EARLIER || !shown ? EARLIER : keyOf(shown);
  const content =
    value === EARLIER || !shown ? (
      <EarlierCycles clocks={earlier} splits={timeSplit} />
    ) : (
      <ClockPanel key={value} clock={shown} />
    );
  if (tabs.length < 2) return <div className={styles.content}>{content}</div>;
  return (
    <>
      <Tabs tabs={tabs} value={value} onChange={setChosen} label={t('why.clocks')} panelId={panelId} />
      <div role="tabpanel" id={panelId} aria-labelledby={tabId(panelId, value)} className={styles.content}>
        {content}
      </div>
    </>
  );
};
