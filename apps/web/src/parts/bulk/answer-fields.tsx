import { IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/field/text-field.tsx';
import { CitationForm } from '../legal-basis/citation-form.tsx';
import { CitationList } from '../legal-basis/citation-list.tsx';
import { ANSWER_LENGTH, withCitation } from '../legal-basis/legal-basis.ts';
import styles from './bulk.module.css';
import type { BulkFieldsProps } from './bulk-fields.tsx';
import { LocalEdits } from './local-edits.tsx';

/** One written text for each of them, with its legal basis. */
export const AnswerFields = ({ tickets, input, onInput }: BulkFieldsProps) => {
  const { t } = useTranslation('acts');
  const [citing, setCiting] = useState(false);
  return (
    <>
      <p className={styles.intro}>
        {t('bulk.answerHint')} {t('bulk.answerReview')}
      </p>
      <TextArea
        label={t('bulk.answerText')}
        rows={9}
        maxLength={ANSWER_LENGTH}
        data-autofocus
        value={input.text}
        onChange={(event) => onInput({ text: event.currentTarget.value })}
      />
      <div className={styles.basis}>
        <CitationList
          citations={input.citations}
          reason={input.noCitationReason}
          onRemove={(citation) => onInput({ citations: input.citations.filter((each) => each !== citation) })}
          onReason={(noCitationReason) => onInput({ noCitationReason })}
        />
        {citing ? (
          <CitationForm
            known={[]}
            onAdd={(citation) => {
              onInput({ citations: withCitation(input.citations, citation) });
              setCiting(false);
            }}
            onClose={() => setCiting(false)}
          />
        ) : (
          <div className={styles.cite}>
            <Button size="sm" icon={<IconScale size={16} aria-hidden="true" />} onClick={() => setCiting(true)}>
              {t('citation.insert')}
            </Button>
          </div>
        )}
      </div>
      {tickets.length > 1 && <LocalEdits tickets={tickets} input={input} onInput={onInput} />}
    </>
  );
};
