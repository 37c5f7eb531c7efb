import { IconMessageQuestion, IconSend } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { createSendKeys } from '../../../lib/send-keys.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import styles from '../parts/flow-panel.module.css';
import type { Ticket } from '../ticket.queries.ts';
import { type Consultation, consultationsQuery, useSettleConsultation } from './consultations.queries.ts';

type ConsultPanelProps = {
  ticket: Ticket;
  /** Nobody was asked: then there is nothing to read. */
  consulted: boolean;
  onConsult: () => void;
};

/** Who is asked for advice, what they said, and asking one more. */
const ConsultPanel = ({ ticket, consulted, onConsult }: ConsultPanelProps) => {
  const { t } = useTranslation('flow');
  const title = useId();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...consultationsQuery(ticket.id),
    enabled: consulted,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0 && !ticket.can.consult) return null;
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h2 id={title}>{t('consult.title')}</h2>
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button kind="link" size="sm" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('consult.more')}
        </Button>
      )}
      {ticket.can.consult && (
        <Button size="sm" icon={<IconMessageQuestion size={15} aria-hidden="true" />} onClick={onConsult}>
          {t('consult.ask')}
        </Button>
      )}
    </section>
  );
};

const Item = ({ item }: { item: Consultation }) => {
  const { t } = useTranslation('flow');
  const format = useFormat();
  const now = useNow('minute');
  const settle = useSettleConsultation();
  const problemText = useProblemText();
  const keyFor = useRef(createSendKeys());
  const end = () =>
    settle.mutate(
      { id: item.id, key: keyFor.current([item.id, 'end']) },
      { onError: (error) => showToast({ tone: 'late', message: problemText(error).detail }) },
    );
  return (
    <li>
      <p>
        <b>{item.department.name}</b>
        <span className={styles.meta}>
          {t(item.repliedAt ? 'consult.replied' : item.endedAt ? 'consult.ended' : 'consult.waits', {
            moment: format.moment(item.repliedAt ?? item.endedAt ?? item.askedAt, now),
          })}
        </span>
      </p>
      <p className={styles.words}>
        {item.askedBy.person.name}: {item.question}
      </p>
      {item.reply && <p className={styles.reply}>{item.reply}</p>}
      {item.canReply && <Reply item={item} />}
      {item.canEnd && (
        <Button kind="link" size="sm" busy={settle.isPending} onClick={end}>
          {t('consult.end')}
        </Button>
      )}
    </li>
  );
};

const EMPTY = { body: '' };
const REPLY_LENGTH = 20_000;

const Reply = ({ item }: { item: Consultation }) => {
  const { t } = useTranslation(['flow', 'ticket']);
  const draft = useDraft(`advice:${item.id}`, EMPTY);
  const settle = useSettleConsultation();
  const problemText = useProblemText();
  const keyFor = useRef(createSendKeys());
  const body = draft.value.body.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!body || settle.isPending) return;
        settle.mutate(
          { id: item.id, reply: body, key: keyFor.current([item.id, body]) },
          {
            onSuccess: async ({ ticket }) => {
              await draft.clear();
              showToast({ tone: 'ok', message: t('consult.sent', { code: ticket.code }) });
            },
          },
        );
      }}
    >
      <TextArea
        label={t('consult.reply')}
        hint={t('ticket:acts.staffOnly')}
        rows={4}
        maxLength={REPLY_LENGTH}
        value={draft.value.body}
        onChange={(event) => draft.setValue({ body: event.currentTarget.value })}
        problem={settle.error ? problemText(settle.error).detail : undefined}
      />
      <Button
        type="submit"
        kind="light"
        icon={<IconSend size={16} aria-hidden="true" />}
        busy={settle.isPending}
        disabled={body ? undefined : t('ticket:acts.missing')}
      >
        {t('consult.sendReply')}
      </Button>
    </form>
  );
};

export default ConsultPanel;
