import { IconAlertTriangle, IconInfoCircle, IconMessageReply, IconPhoneCheck, IconTicket } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { isProblem } from '../../../lib/api-problem.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Kbd } from '../../../ui/kbd/kbd.tsx';
import type { Outcome } from '../calls/calls-search.ts';
import type { RequiredField } from './call-draft.ts';
import styles from './outcome-block.module.css';
import type { CallAtDesk } from './use-call.ts';

const ICON: Record<Outcome, ComponentType<{ size: number; 'aria-hidden': 'true' }>> = {
  answered: IconPhoneCheck,
  ticketed: IconTicket,
  replied: IconMessageReply,
};
const NUMBER: Record<Outcome, string> = { answered: '1', ticketed: '2', replied: '3' };

type OutcomeBlockProps = {
  call: CallAtDesk;
  missing: readonly RequiredField[];
  onChoose: (outcome: Outcome) => void;
};

/** How the call ended: one press logs it. */
export const OutcomeBlock = ({ call: { draft, log, savedAt }, missing, onChoose }: OutcomeBlockProps) => {
  const { t } = useTranslation('hotline');
  const about = draft.about;
  const commune = draft.commune?.name ?? t('outcome.commune');
  const words: Record<Outcome, { title: string; hint: string }> = {
    answered: { title: t('outcome.answered'), hint: t('outcome.answeredHint', { commune }) },
    ticketed: { title: t('outcome.ticketed'), hint: t('outcome.ticketedHint') },
    replied: { title: t('outcome.replied', { code: about?.code ?? '' }), hint: t('outcome.repliedHint') },
  };
  const offered: readonly Outcome[] = about ? ['replied', 'answered', 'ticketed'] : ['answered', 'ticketed'];
  const sending = log.isPending ? log.variables : null;
  return (
    <section className={styles.block} aria-label={t('outcome.heading')}>
      <h2>{t('outcome.heading')}</h2>
      {missing.length > 0 && (
        <p className={styles.missing} role="alert">
          <IconAlertTriangle size={15} aria-hidden="true" />
          {t('outcome.missing', { fields: missing.map((field) => t(FIELD_NAME[field])).join(', ') })}
        </p>
      )}
      {log.isError && <Failure error={log.error} savedAt={savedAt} />}
      {offered.map((outcome, index) => {
        const Icon = ICON[outcome];
        return (
          <button
            key={outcome}
            type="button"
            className={classNames(styles.outcome, index === 0 && styles.chief)}
            aria-disabled={log.isPending || undefined}
            aria-busy={sending === outcome || undefined}
            aria-keyshortcuts={`Alt+${NUMBER[outcome]}`}
            onClick={() => onChoose(outcome)}
          >
            <span className={styles.icon}>
              <Icon size={20} aria-hidden="true" />
            </span>
            <span className={styles.words}>
              <b>{sending === outcome ? t('outcome.sending') : words[outcome].title}</b>
              <small>{words[outcome].hint}</small>
            </span>
            <Kbd keys={['Alt', NUMBER[outcome]]} />
          </button>
        );
      })}
      <p className={styles.rule}>
        <IconInfoCircle size={15} aria-hidden="true" />
        {t('outcome.rule')}
      </p>
    </section>
  );
};

const FIELD_NAME = {
  commune: 'caller.commune',
  callerName: 'caller.name',
  callerPhone: 'caller.phone',
  question: 'question.heading',
} as const;

/** Why it was not logged, and that nothing was lost. */
const Failure = ({ error, savedAt }: { error: unknown; savedAt: number | null }) => {
  const { t } = useTranslation('hotline');
  const format = useFormat();
  const problemText = useProblemText();
  const reused = isProblem(error, 'idempotency-key-reused');
  const details = isProblem(error) ? error.errors.map(({ detail }) => detail) : [];
  return (
    <p className={styles.failed} role="alert">
      <IconAlertTriangle size={15} aria-hidden="true" />
      <span>
        {reused
          ? t('outcome.reused')
          : t('outcome.failed', { detail: [problemText(error).detail, ...details].join(' ') })}{' '}
        {!reused && savedAt !== null && t('outcome.keptAt', { time: format.time(savedAt) })}
      </span>
    </p>
  );
};
