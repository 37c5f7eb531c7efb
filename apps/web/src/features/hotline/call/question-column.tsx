import { IconAbc, IconBuildingBank, IconHelpCircle, IconTag } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badge/badge.tsx';
import { UNSURE_BELOW } from '../../../ui/confidence/confidence.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import type { Routing } from '../hotline.queries.ts';
import type { CallDraft, RequiredField } from './call-draft.ts';
import styles from './question-column.module.css';

/** As the API takes them. */
const LONGEST = { question: 20_000, subject: 300, note: 4_000 } as const;

type QuestionColumnProps = {
  draft: CallDraft;
  onChange: (patch: Partial<CallDraft>) => void;
  problemOf: (field: RequiredField) => string | undefined;
  routing: Routing | undefined;
  questionRef: Ref<HTMLTextAreaElement>;
};

/** What the caller says, as fast as one can type. */
export const QuestionColumn = ({ draft, onChange, problemOf, routing, questionRef }: QuestionColumnProps) => {
  const { t } = useTranslation(['hotline', 'common']);
  const isReply = draft.about !== null;
  return (
    <div className={styles.column}>
      <TextArea
        ref={questionRef}
        className={styles.question}
        label={isReply ? t('question.replyHeading') : t('question.heading')}
        placeholder={isReply ? t('question.replyPlaceholder') : t('question.placeholder')}
        maxLength={LONGEST.question}
        value={draft.question}
        problem={problemOf('question')}
        onChange={(event) => onChange({ question: event.target.value })}
        hint={
          <span className={styles.hint}>
            <IconAbc size={15} aria-hidden="true" />
            {t('question.hint')}
          </span>
        }
      />
      {!isReply && <Recognised routing={routing} />}
      {!isReply && (
        <TextField
          label={t('question.subject')}
          optional
          maxLength={LONGEST.subject}
          placeholder={t('question.subjectHint')}
          value={draft.subject}
          onChange={(event) => onChange({ subject: event.target.value })}
        />
      )}
      <TextArea
        className={styles.note}
        label={t('question.note')}
        optional
        maxLength={LONGEST.note}
        value={draft.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </div>
  );
};

/** The first guess in a line; its height is kept, so that nothing jumps under the typing hand. */
const Recognised = ({ routing }: { routing: Routing | undefined }) => {
  const { t } = useTranslation(['hotline', 'common']);
  const first = routing?.ranked[0];
  return (
    <div className={styles.recognised}>
      <p>{t('question.recognised')}</p>
      <div>
        {!first && <span className={styles.hint}>{routing ? t('routing.none') : t('routing.waiting')}</span>}
        {first?.field && (
          <Badge tone="line" icon={<IconTag size={13} aria-hidden="true" />}>
            {first.field.name}
          </Badge>
        )}
        {first && (
          <Badge tone="line" icon={<IconBuildingBank size={13} aria-hidden="true" />}>
            {first.department.shortName} <b>{Math.round(first.confidence * 100)}%</b>
          </Badge>
        )}
        {first && first.confidence < UNSURE_BELOW && (
          <Badge tone="warn" icon={<IconHelpCircle size={13} aria-hidden="true" />}>
            {t('common:unsure')}
          </Badge>
        )}
      </div>
    </div>
  );
};
