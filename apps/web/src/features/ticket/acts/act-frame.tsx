import { type ReactNode, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSendKey } from '../../../lib/use-send-key.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import type { Ticket } from '../ticket.queries.ts';
import styles from './act.module.css';
import { ActFailure } from './act-failure.tsx';
import { DraftNote } from './draft-note.tsx';
import type { ActForm } from './use-act.ts';

type ActFrameProps = {
  form: ActForm;
  ticket: Ticket;
  title: string;
  /** What the act brings about, before one does it. */
  intro: ReactNode;
  /** The verb on the button. */
  send: string;
  icon?: ReactNode;
  /** Takes something away. */
  grave?: boolean;
  /** Waits for something else, in words (an upload). */
  waits?: string;
  width?: number;
  onClose: () => void;
  children?: ReactNode;
};

/** The dialog around the fields of an act: which ticket, what it brings about, what went wrong, the draft, sending. */
export const ActFrame = (props: ActFrameProps) => {
  const { form, ticket, title, intro, send, icon, grave, waits, width = 560, onClose, children } = props;
  const { t } = useTranslation(['ticket', 'common']);
  const formId = useId();
  const label = form.busy
    ? t('acts.sending')
    : form.conflict
      ? t('acts.reloadAndSend')
      : form.error
        ? t('acts.sendAgain')
        : send;
  const submit = () => {
    if (!waits) form.submit();
  };
  useSendKey(submit);
  // The fields come after the draft, so the dialog has already put its focus elsewhere.
  useEffect(() => {
    if (form.ready) form.form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [form.ready, form.form]);
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      width={width}
      footer={
        <>
          <DraftNote form={form} />
          <Button onClick={onClose}>{t('common:close')}</Button>
          <Button
            type="submit"
            form={formId}
            kind={grave ? 'late' : 'primary'}
            icon={icon}
            keys={['Ctrl', 'Enter']}
            busy={form.busy}
            disabled={waits}
          >
            {label}
          </Button>
        </>
      }
    >
      <form
        ref={form.form}
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className={styles.which}>
          <b>{ticket.code}</b> {ticket.subject}
        </p>
        <p className={styles.intro}>{intro}</p>
        {form.ready && children}
        <ActFailure error={form.error} conflict={form.conflict} />
      </form>
    </Dialog>
  );
};
