import { IconSend } from '@tabler/icons-react';
import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useReason } from '../../../lib/use-reason.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Kbd } from '../../../ui/kbd/kbd.tsx';
import type { Ticket } from '../ticket.queries.ts';
import { ActFailure } from './act-failure.tsx';
import { DraftNote } from './draft-note.tsx';
import { HandOverFields } from './hand-over-fields.tsx';
import styles from './hand-over-panel.module.css';
import { SuggestedDepartments } from './suggested-departments.tsx';
import { useHandOver } from './use-hand-over.ts';

type HandOverPanelProps = { ticket: Ticket; onDone: (ticket: Ticket) => void; onCorrect?: () => void };

/** The card of the right column: hands over in place; who may not reads why, and who seems responsible. */
export const HandOverPanel = ({ ticket, onDone, onCorrect }: HandOverPanelProps) => {
  const { t } = useTranslation('ticket');
  const reason = useReason(ticket)('handOver');
  const title = useId();
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <header className={styles.head}>
        <h2 id={title}>{t(reason ? 'acts.handOver.responsible' : 'acts.handOver.title')}</h2>
        {!reason && <Kbd keys={['C']} />}
      </header>
      {reason ? (
        <SuggestedDepartments ticket={ticket} />
      ) : (
        <PanelForm key={ticket.id} ticket={ticket} onDone={onDone} />
      )}
      {onCorrect && ticket.can.correctRoute && (
        <Button className={styles.correct} kind="link" size="sm" onClick={onCorrect}>
          {t('acts.correctRoute.name')}
        </Button>
      )}
    </section>
  );
};

const PanelForm = ({ ticket, onDone }: HandOverPanelProps) => {
  const { t } = useTranslation('ticket');
  const form = useHandOver(ticket, onDone);
  // The page's Ctrl+Enter sends the answer; in here it belongs to this form.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) form.submit();
  };
  return (
    <form
      ref={form.form}
      className={styles.form}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <HandOverFields ticket={ticket} form={form} compact />
      <ActFailure error={form.error} conflict={form.conflict} />
      <div className={styles.foot}>
        <Button type="submit" kind="light" icon={<IconSend size={16} aria-hidden="true" />} busy={form.busy}>
          {t(
            form.busy
              ? 'acts.sending'
              : form.conflict
                ? 'acts.reloadAndSend'
                : form.error
                  ? 'acts.sendAgain'
                  : form.value.note.trim()
                    ? 'acts.handOver.sendWithNote'
                    : 'acts.handOver.send',
          )}
        </Button>
        <span className={styles.clock}>
          {t(ticket.clock.state === 'paused' ? 'acts.handOver.clockPaused' : 'acts.handOver.clockRuns')}
        </span>
      </div>
      <DraftNote form={form} />
    </form>
  );
};
