import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/field/text-field.tsx';
import { MomentFields } from '../moment-fields.tsx';
import styles from './bulk.module.css';
import type { BulkFieldsProps } from './bulk-fields.tsx';

const LIMIT = 4_000;

/** One question to the commune about all of them, and until when it is to be answered. */
export const ClarificationFields = ({ input, onInput }: BulkFieldsProps) => {
  const { t } = useTranslation('acts');
  return (
    <>
      <p className={styles.intro}>{t('bulk.clarificationHint')}</p>
      <TextArea
        label={t('bulk.clarificationText')}
        rows={5}
        maxLength={LIMIT}
        data-autofocus
        value={input.text}
        onChange={(event) => onInput({ text: event.currentTarget.value })}
      />
      <MomentFields
        label={t('bulk.expectedAt')}
        day={input.day ?? ''}
        time={input.time}
        onChange={onInput}
        presets={[1, 2, 3, 5]}
      />
    </>
  );
};
